import { flushSync, mount } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Feedback, ItemBody, ItemResponse } from '$lib/api/types';
import { loadItemTypes } from '$lib/items/registry';
import type { ItemTypeName } from '$lib/items/model';
import Key from './Key.svelte';
import { sampleReading } from './sample';

const bodies = import.meta.glob<ItemBody>('../items/*/example.json', {
  eager: true,
  import: 'default',
});
const states = import.meta.glob<{ right: { response: ItemResponse; feedback: Feedback } }>(
  '../items/*/states.json',
  { eager: true, import: 'default' },
);
const types = await loadItemTypes(Object.values(bodies).map((body) => body.type));

function read(props: Parameters<typeof sampleReading>[1]): HTMLElement {
  document.body.innerHTML = '<div></div>';
  const target = document.body.firstElementChild as HTMLElement;
  mount(Key, { target, props: { reading: sampleReading('one', props), types } });
  flushSync();
  return target;
}

/** What is said beside the item's own words. */
function saidBeside(root: HTMLElement, content: string): string {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const said = [...root.querySelectorAll('[aria-label]')].map((it) =>
    it.getAttribute('aria-label'),
  );
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    if (!content.includes(text)) said.push(text);
  }
  return said.join(' ');
}

describe('the key of an item', () => {
  for (const [path, body] of Object.entries(bodies)) {
    const name: ItemTypeName = body.type;
    it(`is not told as the reader’s own answer: ${name}`, () => {
      const right = states[path.replace('example.json', 'states.json')]?.right;
      if (!right) throw new Error(`No states of ${name}.`);
      const item = { ...sampleReading('one').item, body };
      const root = read({ item, key: right.response, feedback: right.feedback, wrong: [] });
      const said = saidBeside(root, JSON.stringify([body, right]));
      expect(said).toContain('reasons');
      expect(said).not.toMatch(/\byou(rs?)?\b/i);
      expect(root.querySelectorAll('details')).toHaveLength(0);
    });
  }

  it('is told with the reasons, and wrong answers with the beliefs they stand for', () => {
    const text = read({}).textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('What holds');
    expect(text).toContain('Since it is so.');
    expect(text).toContain('Directors decide.');
    expect(text).toContain('One person does.');
    expect(text.split('Since it is not.')).toHaveLength(2);
  });

  it('tells the reasons of wrong answers that are no options', () => {
    const wrong = [
      { id: 'cost/0', textHtml: 'Cost: 7', rationaleHtml: 'Half is missing.', beliefs: [] },
    ];
    expect(read({ wrong }).textContent).toContain('Half is missing.');
  });
});
