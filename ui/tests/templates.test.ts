/** Templates and text blocks: found, written, published, refused; full, empty and by keyboard. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { TemplateRowView } from '../src/lib/bindings';
import type { Desk } from '../src/lib/desk';
import { library, sound, SOURCE, template } from './fixtures/templates';
import { expectAccessible, open, refusal } from './screen';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const openLibrary = (over: Partial<Desk> = {}) => open({ screen: 'templates', section: 'letters' }, over);
const openBlocks = (over: Partial<Desk> = {}) => open({ screen: 'templates', section: 'blocks' }, over);
const openTemplate = (over: Partial<Desk> = {}) =>
  open({ screen: 'template', kind: 'acknowledgement', language: 'en' }, over);
const source = () => screen.findByLabelText<HTMLTextAreaElement>('Text of the template');

describe('the library', () => {
  it('is found by typing, walked with arrows and opened with Enter', async () => {
    const { desk } = openLibrary();
    const asked = vi.spyOn(desk, 'template');
    await userEvent.type(await screen.findByLabelText('Search templates'), 'in part');
    const english = await button('Answer: deleted in part, English: ours');
    expect(screen.queryByText('Acknowledgement of receipt')).toBeNull();
    english.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(asked).toHaveBeenCalledWith({ kind: 'deletion-partly', language: 'es' }));
  });

  it('says so where nothing is found', async () => {
    openLibrary();
    await userEvent.type(await screen.findByLabelText('Search templates'), 'señal');
    expect(await screen.findByText('No template is called so')).toBeVisible();
    await expectAccessible();
  });

  it('holds many kinds with long Spanish names', async () => {
    const row = (language: 'en' | 'es'): TemplateRowView => ({
      language,
      name: language === 'en' ? 'English' : 'Spanish',
      own: true,
      draft: true,
      state: 'your own, draft waiting',
    });
    const [first] = library.groups[0]!.kinds;
    const title = 'Confirmación de la recepción de una petición de información y de supresión';
    const kinds = [{ ...first!, title, languages: [row('en'), row('es')] }];
    const groups = Array.from({ length: 60 }, (_, index) => ({ title: `Año ${2000 + index}`, kinds }));
    openLibrary({ templates: async () => ({ groups, changed: 120 }) });
    expect(await screen.findAllByRole('button', { name: /^Confirmación .*Spanish/ })).toHaveLength(60);
    await expectAccessible();
  });

  it('says why a file cannot be imported', async () => {
    openLibrary({ import_template: async () => Promise.reject(refusal(null, 'This is no template.')) });
    await userEvent.click(await button('Import a template…'));
    expect(await screen.findByRole('alert')).toHaveTextContent('This is no template.');
    await expectAccessible();
  });

  it('says why it cannot be shown', async () => {
    openLibrary({ templates: async () => Promise.reject(refusal(null, 'The file cannot be read.')) });
    expect(await screen.findByText(/The file cannot be read/)).toBeVisible();
    await expectAccessible();
  });
});

describe('a template', () => {
  it('cannot be published while it names what letters do not know', async () => {
    openTemplate();
    expect(await screen.findByText(/is not a name that letters know/)).toBeVisible();
    expect(await button('Publish…')).toBeDisabled();
    await userEvent.click(await button('Line 11'));
    expect(await source()).toHaveFocus();
    await expectAccessible();
  });

  it('is published with a reason where it leaves a duty out', async () => {
    const broken = { ...sound, duties: sound.duties.map((one, index) => (index === 0 ? unmet(one) : one)) };
    const publish_template = vi.fn(async () => ({ ...template, draft: null }));
    openTemplate({ preview_template: async () => broken, publish_template });
    const publish = await button('Publish…');
    await waitFor(() => expect(publish).toBeEnabled());
    await userEvent.click(publish);
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/Why it may stay away/), 'Se dice por teléfono');
    await expectAccessible();
    await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
    await screen.findByText('Published. New letters of this kind are made from it.');
    expect(publish_template).toHaveBeenCalledWith({
      kind: 'acknowledgement',
      language: 'en',
      reason: 'Se dice por teléfono',
    });
  });

  it('keeps what is typed before it is left', async () => {
    const save_template = vi.fn(async () => {});
    openTemplate({ save_template });
    await userEvent.type(await source(), 'Señor Núñez');
    expect(screen.getByText('Keeping…')).toBeVisible();
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Templates' }));
    const form = { kind: 'acknowledgement', language: 'en', source: `${SOURCE}Señor Núñez` };
    await waitFor(() => expect(save_template).toHaveBeenCalledWith(form));
  });

  it('says why a draft is not kept, and does not publish it', async () => {
    const publish_template = vi.fn();
    openTemplate({
      preview_template: async () => sound,
      save_template: async () => Promise.reject(refusal(null, 'The disk is full.')),
      publish_template,
    });
    await userEvent.type(await source(), '!');
    expect(await screen.findByText('Not kept yet', {}, { timeout: 3000 })).toBeVisible();
    await userEvent.click(await button('Publish…'));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publish' }));
    expect(await screen.findAllByText(/The disk is full/)).not.toHaveLength(0);
    expect(publish_template).not.toHaveBeenCalled();
  });
});

describe('the text blocks', () => {
  it('are written and named', async () => {
    const { desk } = openBlocks();
    const save = vi.spyOn(desk, 'save_text_block');
    await userEvent.click(await button('New text block'));
    expect(screen.getByLabelText(/^Key/)).toHaveFocus();
    await userEvent.keyboard('despedida');
    await userEvent.click(screen.getByLabelText('Spanish'));
    await userEvent.type(screen.getByRole('textbox', { name: /^Text/ }), 'Un cordial saludo, señora Peña.');
    await expectAccessible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('/despedida')).toBeVisible();
    const block = { key: 'despedida', language: 'es', text: 'Un cordial saludo, señora Peña.' };
    expect(save).toHaveBeenCalledWith({ was: null, block });
  });

  it('go only after a question', async () => {
    openBlocks();
    await userEvent.click(await button('Take away… /hours'));
    await expectAccessible();
    await userEvent.click(await button('Take it away'));
    await waitFor(() => expect(screen.queryByText('/hours')).toBeNull());
  });

  it('explain themselves where there are none', async () => {
    openBlocks({ text_blocks: async () => ({ blocks: [] }) });
    expect(await screen.findByText('No text blocks yet')).toBeVisible();
    await expectAccessible();
  });
});

function unmet<One extends { duty: { met: boolean } }>(one: One): One {
  return { ...one, duty: { ...one.duty, met: false } };
}
