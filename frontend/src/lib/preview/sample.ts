import type { ItemReading } from '$lib/api/types';
import { sampleItem } from '$lib/items/sample';

/** An item as the tests read it, of the easiest type. */
export function sampleReading(id: string, some: Partial<ItemReading> = {}): ItemReading {
  return {
    type: 'single-choice',
    pool: 'practice',
    level: 'apply',
    version: '1fc521a69fc7a1ac',
    item: sampleItem(id, { stemHtml: '<p>A director decides.</p>' }),
    key: { type: 'single-choice', option: 'key' },
    feedback: {
      score: { earned: 1, possible: 1 },
      verdict: 'right',
      elements: [
        { id: 'key', verdict: 'right', chosen: true, rationaleHtml: 'Since it is so.' },
        { id: 'other', verdict: 'neutral', chosen: false, rationaleHtml: 'Since it is not.' },
      ],
      misconceptions: [],
      concepts: [],
    },
    wrong: [
      {
        id: 'other',
        textHtml: 'That',
        rationaleHtml: 'Since it is not.',
        beliefs: [
          {
            id: 'directors-decide',
            belief: 'Directors decide.',
            correctionHtml: 'One person does.',
            citation: { title: 'The Scrum Guide', author: 'Two', locator: 'Product Owner' },
          },
        ],
      },
    ],
    source: { title: 'The Scrum Guide', author: 'Two', locator: 'Product Owner' },
    off: false,
    note: '',
    ...some,
  };
}
