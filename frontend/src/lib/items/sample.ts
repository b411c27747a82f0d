import type { PreparedItem } from '$lib/api/types';

/** An item of the easiest type as the tests read it. */
export function sampleItem(id: string, some: Partial<PreparedItem> = {}): PreparedItem {
  return {
    id,
    position: 0,
    basis: 'rule',
    objective: { id: '1.2', short: 'Anti-patterns', category: 1, available: true },
    stemHtml: '',
    questionHtml: `What about ${id}?`,
    body: {
      type: 'single-choice',
      options: [
        { id: 'key', textHtml: 'This' },
        { id: 'other', textHtml: 'That' },
      ],
    },
    ...some,
  };
}
