/** The reader's own time zone. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All time zones that one may choose from. The one in use is among them, whatever the browser calls it. */
export function zones(inUse: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(inUse) ? known : [inUse, ...known];
}

/** “Europe/Berlin” as people read it: “Europe, Berlin”. */
export function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ').split('/').join(', ');
}
