import type { BodyOf } from '../model';

export type Segment = BodyOf<'cloze'>['blocks'][number]['lines'][number]['segments'][number];

/** A gap with the punctuation behind it, or a text. */
export interface Glued {
  gap?: string | undefined;
  html: string;
}

const PUNCTUATION = /^[.,;:!?…)”’]+/;

/** Puts the punctuation behind a gap to the gap, so that no line begins with a full stop. */
export function glue(segments: Segment[]): Glued[] {
  return segments.flatMap((segment, index) => {
    const html = segment.textHtml ?? '';
    if (segment.gap !== undefined) {
      const behind = segments[index + 1]?.textHtml ?? '';
      return [{ gap: segment.gap, html: PUNCTUATION.exec(behind)?.[0] ?? '' }];
    }
    const isBehind = segments[index - 1]?.gap !== undefined;
    const rest = isBehind ? html.replace(PUNCTUATION, '') : html;
    return rest === '' ? [] : [{ html: rest }];
  });
}
