import type { Attachment } from 'svelte/attachments';

/**
 * Follows a stroke over the sentences inside an element, each marked `data-sentence`, and tells from which to which it went
 * whenever it reaches another one. A mouse or a pen may start anywhere on a sentence, a finger only on its part marked
 * `data-grip` (style it with `touch-action: none`), so that the page still scrolls. Where a press stays on one sentence
 * nothing is told: that is a click.
 */
export function strokable(
  onStroke: () => ((from: string, to: string) => void) | undefined,
): Attachment<HTMLElement> {
  return (node) => {
    let end: (() => void) | undefined;
    const down = (event: PointerEvent) => {
      const tell = onStroke();
      const start = mayStart(event) ? sentenceAt(node, event.target) : undefined;
      if (tell && start !== undefined) end = follow(node, event, start, tell);
    };
    node.addEventListener('pointerdown', down);
    return () => {
      node.removeEventListener('pointerdown', down);
      end?.();
    };
  };
}

function mayStart(event: PointerEvent): boolean {
  if (!event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return false;
  return event.pointerType !== 'touch' || event.target.closest('[data-grip]') !== null;
}

function sentenceAt(node: HTMLElement, target: EventTarget | null): string | undefined {
  const sentence =
    target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
  return sentence && node.contains(sentence) ? sentence.dataset['sentence'] : undefined;
}

/** Follows one pointer from press to release; gives back what ends it early. */
function follow(
  node: HTMLElement,
  start: PointerEvent,
  from: string,
  tell: (from: string, to: string) => void,
): () => void {
  const following = new AbortController();
  const { signal } = following;
  let last = from;
  const move = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const here = sentenceAt(node, under);
    if (here === undefined || here === last) return;
    tell(last, here);
    last = here;
    swallowClicks(signal);
  };
  const end = (event: PointerEvent) => {
    // The click of this release comes first.
    if (event.pointerId === start.pointerId) setTimeout(finish);
  };
  const finish = () => {
    following.abort();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
  return finish;
}

/** The release of a stroke on the sentence where it began would also be a click, which nobody meant. */
function swallowClicks(signal: AbortSignal): void {
  const stop = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, { capture: true, signal });
}
