/**
 * Reads a number as people type it, by the same rules as the server, which decides: see WrittenNumber.java. Both are
 * tested with cases.json.
 *
 * - A single point begins the decimals: 1.250 is one and a quarter.
 * - A comma parts thousands where the digits stand so (1,250 or 1,250,000 or 12,50,000), else it begins the decimals.
 * - Several points, or a point before a comma, part thousands; so do spaces and apostrophes.
 * - The unit may stand behind the number if it is one of `units`, or its beginning.
 */
const LONGEST = 40;
const SPACE = '[ \\t\\u00a0\\u2009\\u202f]*';
const SIGN = `([-−–+]?)${SPACE}`;
const WHOLE = new RegExp(
  `^${SPACE}${SIGN}(\\p{Sc}?)${SPACE}${SIGN}` +
    `((?:\\d|[.,](?=\\d))[\\d.,'’ \\u00a0\\u2009\\u202f]*?)${SPACE}([^\\d.,'’+−–\\-\\s][^\\d]*?)?${SPACE}$`,
  'u',
);

/** The first that fits says which digits are whole and which are decimals. */
const WAYS = [
  /^(\d{1,3}(?:([ '’\u00a0\u2009\u202f])\d{3})(?:\2\d{3})*)(?:[.,](\d*))?$/,
  /^(\d*)()(?:\.(\d*))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})()(?:\.(\d*))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+(?=,))()(?:,(\d*))?$/,
  /^(\d*)(),(\d*)$/,
];

/** The number as digits with a point before the decimals, such as -1250.5; undefined where the text is none. */
export function read(text: string, units: string[]): string | undefined {
  const parts = text.length > LONGEST ? null : WHOLE.exec(text);
  if (!parts) return undefined;
  const [, before = '', currency = '', after = '', body = '', unit = ''] = parts;
  const sign = before + after;
  if (sign.length > 1 || !belongs(currency, units) || !belongs(unit, units)) return undefined;
  const number = digits(body);
  return number !== undefined && sign !== '' && sign !== '+' ? negated(number) : number;
}

function belongs(word: string, units: string[]): boolean {
  const begun = word.toLowerCase();
  return word === '' || units.some((unit) => unit.toLowerCase().startsWith(begun));
}

function digits(body: string): string | undefined {
  for (const way of WAYS) {
    const parts = way.exec(body);
    if (parts) {
      const whole = (parts[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '');
      const decimals = parts[3] ?? '';
      return (whole === '' ? '0' : whole) + (decimals === '' ? '' : `.${decimals}`);
    }
  }
  return undefined;
}

function negated(number: string): string {
  return /[1-9]/.test(number) ? `-${number}` : number;
}

/** With commas between thousands and a true minus sign, as the server writes numbers. */
export function typeset(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const grouped = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
