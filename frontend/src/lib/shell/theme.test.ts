import { beforeEach, expect, it } from 'vitest';
import { chooseTheme, currentTheme } from './theme';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  delete root.dataset['theme'];
});

it('follows the system until something is chosen', () => {
  expect(currentTheme()).toBe('system');
});

it('keeps a choice', () => {
  chooseTheme('dark');
  expect(currentTheme()).toBe('dark');
  expect(localStorage.getItem('groundwork.theme')).toBe('dark');
});

it('forgets the choice when the system may decide again', () => {
  chooseTheme('light');
  chooseTheme('system');
  expect(currentTheme()).toBe('system');
  expect(localStorage.getItem('groundwork.theme')).toBeNull();
});
