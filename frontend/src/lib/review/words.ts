import { number_words, review_minutes } from '$lib/paraglide/messages';

/** How long one review takes with its feedback, as a rule of thumb. */
const REVIEW_SECONDS = 35;

/** "seven", and digits from thirteen on. */
export function inWords(count: number): string {
  return number_words().split(' ')[count] ?? String(count);
}

/** The same for the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "about four minutes" for so many reviews. */
export function aboutMinutes(reviews: number): string {
  const count = Math.max(1, Math.round((reviews * REVIEW_SECONDS) / 60));
  return review_minutes({ count, words: inWords(count) });
}
