// Finds what a person would name: [role, name] -> the element, or null. A name matches whole, or from its start
// when it ends in "…". Only what is visible and not hidden from assistive technology counts.
const [wantedRole, wantedName] = arguments;

const roles = {
  a: (e) => (e.hasAttribute('href') ? 'link' : ''), button: () => 'button', select: () => 'combobox', textarea: () => 'textbox',
  h1: () => 'heading', h2: () => 'heading', h3: () => 'heading', h4: () => 'heading', summary: () => 'button', nav: () => 'navigation',
  dialog: () => 'dialog', li: () => 'listitem', tr: () => 'row', td: () => 'cell', article: () => 'article', fieldset: () => 'group',
  section: () => 'region', img: () => 'img', table: () => 'table', output: () => 'status',
  input: (e) => ({ checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button', search: 'searchbox' })[e.type] ?? 'textbox',
};
const role = (e) => e.getAttribute('role') ?? roles[e.localName]?.(e) ?? '';
const flat = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const text = (e) => {
  if (e.nodeType === Node.TEXT_NODE) return e.data;
  if (e.nodeType !== Node.ELEMENT_NODE || e.getAttribute('aria-hidden') === 'true') return '';
  if (e.getAttribute('aria-label')) return e.getAttribute('aria-label');
  return [...e.childNodes].map(text).join(getComputedStyle(e).display === 'inline' ? '' : ' ');
};
const byIds = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ');
const name = (e) => {
  if (e.getAttribute('aria-labelledby')) return flat(byIds(e.getAttribute('aria-labelledby')));
  if (e.getAttribute('aria-label')) return flat(e.getAttribute('aria-label'));
  if (e.labels?.length) return flat([...e.labels].map(text).join(' '));
  if (e.localName === 'fieldset') return flat(text(e.querySelector('legend') ?? e));
  if (e.localName === 'img') return flat(e.alt);
  return flat(text(e)) || flat(e.getAttribute('title'));
};
const visible = (e) => e.checkVisibility?.({ checkVisibilityCSS: true }) !== false && !e.closest('[inert],[aria-hidden=true]');
const matches = (found) => (wantedName.endsWith('…') ? found.startsWith(wantedName.slice(0, -1)) : found === wantedName);

const modal = [...document.querySelectorAll('dialog[open]')].at(-1);
const root = modal ?? document;
const found = [root, ...root.querySelectorAll('*')].find((e) => e.localName && role(e) === wantedRole && visible(e) && matches(name(e)));
// To the middle, where nothing that sticks to an edge lies over it.
found?.scrollIntoView({ block: 'center', behavior: 'instant' });
return found ?? null;
