import type { RenewalLines } from '$lib/api/types';

/** The lines as text to paste into a form or a mail: a paragraph each, nothing that a spreadsheet would run. */
export function linesText(lines: RenewalLines['lines']): string {
  return lines
    .map((line) =>
      [`${line.date} · ${line.type} · ${line.units}`, line.title, line.link ?? '', line.description]
        .filter((part) => part !== '')
        .join('\n'),
    )
    .join('\n\n');
}
