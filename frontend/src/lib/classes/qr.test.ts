import { expect, it } from 'vitest';
import { qrPicture } from './qr';

it('keeps the margin light and draws the three corners', () => {
  const { size, path } = qrPicture('https://example.org/join/7K3M9QXZ');
  const dark = new Set(path.match(/M\d+ \d+/g));
  const last = size - 5;
  for (const corner of [`M4 4`, `M${String(last)} 4`, `M4 ${String(last)}`])
    expect(dark).toContain(corner);
  expect([...dark].some((square) => /M[0-3] |M\d+ [0-3]$/.test(square))).toBe(false);
  expect(size).toBeLessThan(45);
});

it('draws another picture for another text', () => {
  expect(qrPicture('one').path).not.toBe(qrPicture('two').path);
});
