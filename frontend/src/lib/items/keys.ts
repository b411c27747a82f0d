/** The thing that a digit key stands for, counted from 1; undefined while the learner types or holds a modifier. */
export function optionForKey<T>(event: KeyboardEvent, things: T[]): T | undefined {
  if (hasModifier(event) || isTyping(event.target) || !/^[1-9]$/.test(event.key)) return undefined;
  return things[Number(event.key) - 1];
}

export function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
}

/** Is this a field that takes letters and digits itself? */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  );
}

/** Does Enter already mean something where the focus is? In a field of one line it does not. */
export function takesEnter(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, summary, textarea, select') !== null
  );
}
