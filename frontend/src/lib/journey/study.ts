import { hours } from './amounts';

/** Time to the minute; under a minute it is told in seconds, since it was not nothing. */
export function activeTime(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : hours(Math.floor(seconds / 60));
}
