/** The settings beside the office: days that do not count, and the laws of other places. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { change, holidays, noChange } from './fixtures/settings';
import { expectAccessible, open, refusal } from './screen';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the sections of the settings', () => {
  it('lead from one to another and say where one is', async () => {
    open({ screen: 'settings', section: 'office' });
    const sections = within(screen.getByRole('navigation', { name: 'Settings' }));
    expect(sections.getByRole('button', { name: 'Office' })).toHaveAttribute('aria-current', 'page');
    await userEvent.click(sections.getByRole('button', { name: 'Law packs' }));
    expect(await screen.findByRole('heading', { name: 'Other laws' })).toBeVisible();
    expect(await button('Law packs')).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('ask before they leave an office that was changed and not saved', async () => {
    open({ screen: 'settings', section: 'office' });
    await userEvent.type(await screen.findByLabelText('Telephone'), '9');
    await userEvent.click(await button('Holidays'));
    expect(
      await screen.findByRole('dialog', { name: 'Leave without keeping what you typed?' }),
    ).toBeVisible();
  });
});

describe('holidays', () => {
  const openHolidays = (over = {}) => open({ screen: 'settings', section: 'holidays' }, over);

  it('are listed by year, those of the law apart from our own', async () => {
    openHolidays();
    const own = await screen.findByRole('region', { name: 'Days this office added' });
    expect(within(own).getByText('Between the years')).toBeVisible();
    const year = screen.getByRole('region', { name: 'In the law, 2027' });
    expect(within(year).getAllByRole('listitem')).toHaveLength(2);
    expect(within(year).queryByRole('button')).toBeNull();
    expect(screen.getByText(/Gov. Code 6700, 6701/)).toBeVisible();
  });

  it('show which open cases move before a day is added, and then add it', async () => {
    const preview_holiday = vi.fn(async () => change);
    const add_holiday = vi.fn(async () => holidays);
    openHolidays({ preview_holiday, add_holiday });
    await userEvent.click(await button('Add a day'));
    await userEvent.type(screen.getByLabelText('The office is closed on'), '12/11/2026');
    expect(await screen.findByText('The dates of 8 open requests move.')).toBeVisible();
    expect(preview_holiday).toHaveBeenLastCalledWith('2026-12-11');
    const moved = screen.getByRole('list', { name: 'Dates that move' });
    expect(within(moved).getAllByText('Tomás Aguirre-Bell')).toHaveLength(4);
    await userEvent.click(await button('Show 3 more'));
    expect(within(moved).getAllByText('Tomás Aguirre-Bell')).toHaveLength(7);
    await expectAccessible();
    await userEvent.click(await button('Add the day'));
    expect(await screen.findByRole('alert')).toHaveTextContent('What the day is called is missing.');
    expect(add_holiday).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('What the day is called'), 'Moving day');
    await userEvent.click(await button('Add the day'));
    expect(add_holiday).toHaveBeenCalledWith({ date: '2026-12-11', name: 'Moving day' });
    expect(await screen.findByText('Day added.')).toBeVisible();
    expect(screen.queryByLabelText('What the day is called')).toBeNull();
  });

  it('say at the field that a day is known already', async () => {
    openHolidays({
      preview_holiday: async () => ({ ...noChange, added: true }),
      add_holiday: async () => Promise.reject(refusal('date', 'This day is Christmas Day already.')),
    });
    await userEvent.click(await button('Add a day'));
    await userEvent.type(screen.getByLabelText('The office is closed on'), '2026-12-28');
    expect(await screen.findByText('This day is on the list already.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('What the day is called'), 'Closed{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('This day is Christmas Day already.');
    expect(screen.getByLabelText('The office is closed on')).toHaveAccessibleDescription(/Christmas Day/);
  });

  it('are taken away only after a question that says what moves', async () => {
    const remove_holiday = vi.fn(async () => ({ ...holidays, added: [] }));
    openHolidays({ remove_holiday, preview_holiday: async () => ({ ...noChange, added: true }) });
    await userEvent.click(await button(/^Take away…/));
    const question = await screen.findByRole('dialog', { name: 'Count this day again?' });
    expect(await within(question).findByText('No date of an open request moves.')).toBeVisible();
    await expectAccessible();
    expect(remove_holiday).not.toHaveBeenCalled();
    await userEvent.click(within(question).getByRole('button', { name: 'Take it away' }));
    expect(remove_holiday).toHaveBeenCalledWith('2026-12-28');
    expect(await screen.findByText(/^None. Add a day/)).toBeVisible();
  });
});

describe('law packs', () => {
  const openPacks = (over = {}) => open({ screen: 'settings', section: 'packs' }, over);

  it('say how sure they are and what nobody has confirmed, and that this is no legal advice', async () => {
    openPacks();
    expect(await screen.findByText(/no legal advice/)).toBeVisible();
    const low = screen.getByRole('checkbox', { name: 'Oklahoma' }).closest('li')!;
    expect(low).toHaveTextContent('confidence: low');
    const open = within(low).getByText('2 points are not confirmed');
    expect(within(low).getByText('whether an appeal exists')).not.toBeVisible();
    await userEvent.click(open);
    expect(within(low).getByText('whether an appeal exists')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Virginia' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'European Union' })).toBeChecked();
  });

  it('cannot be turned off where the application works by them', async () => {
    openPacks();
    const own = await screen.findByRole('region', { name: 'The law this application works by' });
    expect(own).toHaveTextContent('always on');
    expect(within(own).queryByRole('checkbox')).toBeNull();
  });

  it('are turned on and off', async () => {
    const { desk } = openPacks();
    const set = vi.spyOn(desk, 'set_pack');
    const law = await screen.findByRole('checkbox', { name: 'Virginia' });
    await userEvent.click(law);
    expect(set).toHaveBeenLastCalledWith('us-va', true);
    await waitFor(() => expect(law).toBeEnabled());
    expect(law).toBeChecked();
    await userEvent.click(law);
    expect(set).toHaveBeenLastCalledWith('us-va', false);
  });

  it('stay as they were when the desk refuses, and say why', async () => {
    openPacks({ set_pack: async () => Promise.reject(refusal(null, 'The disk is full.')) });
    const law = await screen.findByRole('checkbox', { name: 'Virginia' });
    await userEvent.click(law);
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
    expect(law).not.toBeChecked();
    await expectAccessible();
  });
});
