export type Theme = 'system' | 'light' | 'dark';

/** Read before the first paint by static/theme.js. */
const KEY = 'groundwork.theme';

export function currentTheme(root: HTMLElement = document.documentElement): Theme {
  const chosen = root.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function chooseTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts until the page is loaded again.
  }
}
