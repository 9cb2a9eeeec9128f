/** How tests put a screen up and look at it: as a person does, by role and name. */
import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect } from 'vitest';

import App from '../src/App.svelte';
import type { DeskView } from '../src/lib/bindings';
import type { Desk } from '../src/lib/desk';
import type { Route } from '../src/lib/route';
import Open from '../src/screens/Open.svelte';
import { fakeDesk } from './fake-desk';
import { deskView } from './fixtures/start';

/** Contrast needs real pixels: it is computed from the tokens instead. Regions are judged in the whole frame. */
const RULES = { 'color-contrast': { enabled: false } };

export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { rules: RULES });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}

/** The frame with one screen in it. */
export function open(route: Route, over: Partial<Desk> = {}, view: Partial<DeskView> = {}) {
  const desk = fakeDesk(over);
  const locked: string[] = [];
  document.title = 'Rightsdesk';
  document.documentElement.lang = 'en';
  render(Open, {
    desk,
    view: { ...deskView, ...view },
    first: route,
    locked: () => locked.push('locked'),
    renewed: () => locked.push('renewed'),
  });
  return { desk, locked };
}

/** The whole window. */
export function start(desk: Desk): void {
  document.title = 'Rightsdesk';
  document.documentElement.lang = 'en';
  render(App, { desk });
}

/** A refusal in the desk's words. */
export function refusal(field: string | null, message = 'This cannot be done.') {
  return { code: 'refused', message, hint: 'Look at it again.', field };
}
