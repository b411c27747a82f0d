import { flushSync, mount } from 'svelte';
import type { Feedback } from '$lib/api/types';
import type { BodyOf, ItemProps, ItemType, ItemTypeName, Judging, ResponseOf } from './model';

interface Rendered<T extends ItemTypeName> {
  root: HTMLElement;
  value: () => ResponseOf<T> | undefined;
  text: () => string;
  button: (name: string | RegExp) => HTMLButtonElement;
  click: (element: HTMLElement) => void;
  press: (element: HTMLElement, key: string, modifiers?: KeyboardEventInit) => void;
}

/** Puts an item on a page as the runner does, for the tests of the components. */
export function render<T extends ItemTypeName>(
  type: ItemType<T>,
  body: BodyOf<T>,
  answered?: { value: ResponseOf<T>; feedback: Feedback; judging?: Judging },
): Rendered<T> {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  let current = $state.raw(answered?.value);
  const props: ItemProps<T> = {
    body,
    feedback: answered?.feedback,
    judging: answered?.judging,
    get value() {
      return current;
    },
    set value(value) {
      current = value;
    },
  };
  mount(type.component, { target: root, props });
  flushSync();
  const act = (doing: () => void) => {
    doing();
    flushSync();
  };
  return {
    root,
    value: () => current,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    button: (name) => buttonOf(root, name),
    click: (element) => act(() => element.click()),
    press: (element, key, modifiers) =>
      act(() =>
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers })),
      ),
  };
}

function buttonOf(root: HTMLElement, name: string | RegExp): HTMLButtonElement {
  const nameOf = (it: Element) => it.getAttribute('aria-label') ?? (it.textContent ?? '').trim();
  const isNamed = (it: Element) =>
    typeof name === 'string' ? nameOf(it) === name : name.test(nameOf(it));
  const button = [...root.querySelectorAll('button')].find(isNamed);
  if (!button) throw new Error(`No button is called ${String(name)}.`);
  return button;
}

/** Feedback with only what a test looks at. */
export function feedback(some: Partial<Feedback>): Feedback {
  return {
    score: { earned: 0, possible: 1 },
    verdict: 'wrong',
    elements: [],
    misconceptions: [],
    concepts: [],
    ...some,
  };
}
