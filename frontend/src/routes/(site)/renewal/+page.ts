import { getRenewal, getRenewalLines } from '$lib/api/journey';
import { settle } from '$lib/ui/settle';

async function renewal() {
  const view = await getRenewal();
  return { view, lines: view.standing === undefined ? undefined : await getRenewalLines() };
}

export const load = () => settle(renewal());
