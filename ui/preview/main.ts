/**
 * Shows one screen with invented data: `npm run preview:screens`, then open
 * `http://localhost:5174/?screen=case`. Names stand in `screens.ts`; `&theme=dark` forces a theme,
 * `&press=Decide` presses the first button with that word.
 */
import '@fontsource-variable/inter/wght.css';
import '../src/lib/tokens.css';
import '../src/lib/base.css';
import '../src/lib/parts/inputs.css';

import { mount } from 'svelte';

import App from '../src/App.svelte';
import Open from '../src/screens/Open.svelte';
import { fakeDesk } from '../tests/fake-desk';
import { deskView } from '../tests/fixtures/start';
import { drawPage } from './page';
import { screens } from './screens';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const screen = screens[asked.get('screen') ?? 'unlock'];
if (!screen) throw new Error(`There are these screens: ${Object.keys(screens).join(', ')}`);

const desk = fakeDesk({
  preview_letter: async (form) => ({
    pages: [{ id: form.subject + form.body, png: drawPage(form) }],
    duties: [],
    problems: [],
    ...screen.preview,
  }),
  ...screen.desk,
});
const target = document.body;
if (screen.route) {
  const view = { ...deskView, ...screen.view };
  const answering = { ...desk, desk: async () => view };
  mount(Open, {
    target,
    props: { desk: answering, view, first: screen.route, locked: () => location.reload(), renewed: () => {} },
  });
} else {
  mount(App, { target, props: { desk } });
}
for (const text of asked.getAll('press')) {
  setTimeout(
    () =>
      [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(text))?.click(),
    300,
  );
}
