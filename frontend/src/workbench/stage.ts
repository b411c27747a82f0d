import type { AttemptView, PreparedItem } from '$lib/api/types';
import { initialOf } from '$lib/items/dispatch';
import { loadItemTypes } from '$lib/items/registry';
import { Runner } from '../routes/attempts/[id]/runner.svelte';
import { half } from './half';
import type { Specimen, State } from './states';

const ID = 'workbench';

/** The runner of the real page, brought into a state without any server. */
export async function stage(specimen: Specimen, state: State): Promise<Runner> {
  const runner = new Runner(ID, sessionStorage, () => undefined);
  runner.types = await loadItemTypes([specimen.body.type]);
  runner.attempt = attemptAt(specimen, state);
  runner.phase = 'ready';
  runner.show(ID);
  bringInto(runner, specimen, state);
  return runner;
}

function bringInto(runner: Runner, { body, right }: Specimen, state: State): void {
  switch (state) {
    case 'half':
      runner.give(half(initialOf(runner.types, body.type, body), right.response), 'think');
      break;
    case 'unreached':
      runner.give(right.response, 'sure');
      runner.isSending = true;
      keepTrying(runner);
      break;
    case 'refused':
      runner.give(right.response, 'sure');
      runner.notice = { kind: 'refused', text: 'The response names something this item lacks.' };
      break;
    case 'fresh':
    case 'right':
    case 'partly':
    case 'wrong':
      break;
  }
}

function keepTrying(runner: Runner): void {
  runner.waiting.retry('unreached', () => {
    keepTrying(runner);
  });
}

function attemptAt(specimen: Specimen, state: State): AttemptView {
  const marked =
    state === 'right' || state === 'partly' || state === 'wrong' ? specimen[state] : undefined;
  const progress = { answered: marked ? 1 : 0, total: 1 };
  return {
    id: ID,
    kind: 'practice',
    title: 'Workbench',
    startedAt: '2026-01-05T08:00:00Z',
    items: [itemOf(specimen)],
    responses: marked
      ? [{ id: ID, item: ID, certainty: 'sure', notes: [], progress, ...marked }]
      : [],
    ...(marked ? {} : { next: ID }),
    progress,
  };
}

function itemOf({ body, stemHtml, questionHtml }: Specimen): PreparedItem {
  return {
    id: ID,
    position: 1,
    basis: 'practice',
    objective: { id: '1.4', short: 'Workbench', category: 2, available: true },
    stemHtml,
    questionHtml,
    body,
  };
}
