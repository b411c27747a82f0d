import { flushSync, mount } from 'svelte';
import { expect, it } from 'vitest';
import TrainerNotes from './TrainerNotes.svelte';

function show(text: string): HTMLElement {
  document.body.innerHTML = '<div></div>';
  const target = document.body.firstElementChild as HTMLElement;
  mount(TrainerNotes, { target, props: { notes: [{ className: '<i>March</i>', text }] } });
  flushSync();
  return target;
}

it('shows what looks like markup as it was typed', () => {
  const root = show('<script>alert(1)</script><img src=x onerror=alert(2)>');
  expect(root.querySelector('script, img, i')).toBeNull();
  expect(root.textContent).toContain('<script>alert(1)</script><img src=x onerror=alert(2)>');
  expect(root.textContent).toContain('<i>March</i>');
});

it('keeps paragraphs apart', () => {
  expect(show('One\n\nTwo').querySelectorAll('p.text')).toHaveLength(2);
});
