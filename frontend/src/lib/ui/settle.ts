/** How long a navigation waits for its data before it shows the shape of the coming page. */
const PATIENCE_MILLIS = 300;

let booted = false;

/** Called once the first page stands; only later navigations wait for their data. */
export function boot(): void {
  booted = true;
  document.documentElement.dataset['booted'] = '';
}

/**
 * For `load`: waits a moment for the data, so that a quick answer replaces the page at once, and hands on the
 * promise. The first page never waits: its frame is drawn while the data is on its way.
 */
export async function settle<T>(data: Promise<T>): Promise<{ data: Promise<T> }> {
  data.catch(() => undefined);
  if (booted) await Promise.race([data.catch(() => undefined), pause(PATIENCE_MILLIS)]);
  return { data };
}

function pause(millis: number): Promise<void> {
  return new Promise((done) => setTimeout(done, millis));
}
