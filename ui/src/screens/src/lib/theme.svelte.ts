/** Light or dark. It follows the system; a choice made in the settings holds until the window closes. */

export type Theme = 'system' | 'light' | 'dark';

let chosen = $state<Theme>('system');

export const theme = {
  get chosen(): Theme {
    return chosen;
  },
  choose(next: Theme): void {
    chosen = next;
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  },
};
