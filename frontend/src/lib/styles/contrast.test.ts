import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every text colour with the grounds that it may stand on. */
const texts = {
  ink: ['paper', 'sheet', 'wash', 'mark', 'right-wash', 'wrong-wash'],
  'ink-2': ['paper', 'sheet', 'wash', 'right-wash', 'wrong-wash'],
  paper: ['ink'],
  right: ['paper', 'sheet', 'right-wash'],
  wrong: ['paper', 'sheet', 'wrong-wash'],
  'cat-0': ['paper', 'sheet'],
  'cat-1': ['paper', 'sheet'],
  'cat-2': ['paper', 'sheet'],
  'cat-3': ['paper', 'sheet'],
  'cat-4': ['paper', 'sheet'],
  'cat-5': ['paper', 'sheet'],
};

const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
const tokens = new Map(
  Array.from(css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g), ([, name, ...both]) => [
    name ?? '',
    both,
  ]),
);

const cases = Object.entries(texts).flatMap(([text, grounds]) =>
  grounds.flatMap((ground) =>
    ['light', 'dark'].map((theme, index) => ({ text, ground, theme, index })),
  ),
);

it.each(cases)('$text on $ground can be read in the $theme theme', ({ text, ground, index }) => {
  expect(contrast(colour(text, index), colour(ground, index))).toBeGreaterThanOrEqual(4.5);
});

function colour(name: string, index: number): string {
  const value = tokens.get(name)?.[index];
  if (value === undefined) throw new Error(`There is no token --${name}.`);
  return value;
}

/** Contrast ratio after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
