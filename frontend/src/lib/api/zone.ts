/** The reader's time zone, by whose calendar the server counts days: "Europe/Lisbon". */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
