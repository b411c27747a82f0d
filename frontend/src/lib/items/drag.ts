import type { Attachment } from 'svelte/attachments';

export interface DragOptions {
  /** The place under the pointer (its `data-drop`), whenever it changes; undefined over nothing and at the end. */
  onOver?: (place: string | undefined) => void;
  onDrop: (place: string) => void;
}

const THRESHOLD_PX = 6;
const EDGE_PX = 64;
const SCROLL_PX = 12;

/**
 * Drags an element onto a place marked `data-drop` with mouse, pen or finger. A finger drags only by a part marked
 * `data-grip` (style it with `touch-action: none`), so that the page still scrolls everywhere else.
 */
export function draggable(options: () => DragOptions | undefined): Attachment<HTMLElement> {
  return (node) => {
    let end: (() => void) | undefined;
    const down = (event: PointerEvent) => {
      const settings = options();
      if (settings && mayStart(node, event)) end = follow(node, event, settings);
    };
    node.addEventListener('pointerdown', down);
    return () => {
      node.removeEventListener('pointerdown', down);
      end?.();
    };
  };
}

function mayStart(node: HTMLElement, event: PointerEvent): boolean {
  if (!event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return false;
  const grip = event.target.closest('[data-grip]');
  return event.pointerType === 'touch' ? grip !== null && node.contains(grip) : true;
}

/** Follows one pointer from press to release; gives back what ends it early. */
function follow(node: HTMLElement, start: PointerEvent, options: DragOptions): () => void {
  const listening = new AbortController();
  let ghost: HTMLElement | undefined;
  let over: string | undefined;

  const setOver = (place: string | undefined) => {
    if (place !== over) options.onOver?.((over = place));
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const x = event.clientX - start.clientX;
    const y = event.clientY - start.clientY;
    if (!ghost && Math.hypot(x, y) < THRESHOLD_PX) return;
    ghost ??= lift(node);
    ghost.style.translate = `${String(x)}px ${String(y)}px`;
    scrollAtEdge(event.clientY);
    setOver(placeAt(event));
  };
  const finish = (event?: PointerEvent) => {
    listening.abort();
    if (!ghost) return;
    ghost.remove();
    node.removeAttribute('data-dragging');
    const place = event?.type === 'pointerup' ? placeAt(event) : undefined;
    setOver(undefined);
    swallowClick();
    if (place !== undefined) options.onDrop(place);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId === start.pointerId) finish(event);
  };
  const { signal } = listening;
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', up, { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && finish(), { signal });
  return finish;
}

/** A copy that floats above the page, so that no scrolling part clips it; the original stays, faded. */
function lift(node: HTMLElement): HTMLElement {
  const box = node.getBoundingClientRect();
  const ghost = node.cloneNode(true) as HTMLElement;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.setAttribute('data-ghost', '');
  ghost.removeAttribute('data-drop');
  ghost.style.left = `${String(box.left)}px`;
  ghost.style.top = `${String(box.top)}px`;
  ghost.style.width = `${String(box.width)}px`;
  document.body.append(ghost);
  node.setAttribute('data-dragging', '');
  return ghost;
}

function placeAt(event: PointerEvent): string | undefined {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  return under?.closest<HTMLElement>('[data-drop]')?.dataset['drop'];
}

function scrollAtEdge(y: number): void {
  if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
  else if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
}

/** The release of a drag also makes a click, which nobody meant. */
function swallowClick(): void {
  const stop = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => {
    window.removeEventListener('click', stop, { capture: true });
  });
}
