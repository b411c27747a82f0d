/** The words of a piece of our HTML, for names and announcements. */
export function plain(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function textOf(things: { id: string; textHtml: string }[], id: string | undefined): string {
  const thing = things.find((it) => it.id === id);
  return thing === undefined ? '' : plain(thing.textHtml);
}
