import { getLocale } from '$lib/paraglide/runtime';

const MINUTES_PER_UNIT = 60;

/** Units as people say them: 1.5, never more than there are. */
export function units(minutes: number): string {
  const hundredths = Math.floor((minutes * 100) / MINUTES_PER_UNIT) / 100;
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 }).format(hundredths);
}

/** Units still to do, never fewer than there are: rounded up to a tenth. */
export function missingUnits(minutes: number): string {
  const tenths = Math.ceil((minutes * 10) / MINUTES_PER_UNIT) / 10;
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(tenths);
}

/** A pace, rounded up to a tenth so that keeping it suffices. */
export function pace(unitsPerMonth: number): string {
  const tenths = Math.ceil(Math.round(unitsPerMonth * 1000) / 100) / 10;
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(tenths);
}

/** "1 h 30 min", "45 min", "2 h". */
export function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = Math.floor(minutes % 60);
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
}

/** A fee in its own currency; never converted. */
export function money(fee: { amount: number; currency: string }): string {
  return new Intl.NumberFormat(getLocale(), {
    style: 'currency',
    currency: fee.currency,
    currencyDisplay: 'code',
  }).format(fee.amount);
}

/** A share from 0 to 1 in percent. */
export function percent(share: number): string {
  return new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(share);
}

/** What a form holds: hours and minutes, of which either may be empty; undefined where that is no time. */
export function minutesOf(hoursText: string, minutesText: string): number | undefined {
  const parts = [hoursText.trim(), minutesText.trim()];
  if (parts.every((part) => part === '') || !parts.every((part) => /^\d{0,4}$/.test(part))) {
    return undefined;
  }
  const minutes = Number(parts[0]) * 60 + Number(parts[1]);
  return minutes > 0 ? minutes : undefined;
}
