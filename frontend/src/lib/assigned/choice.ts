import type { AssignedTask, Assignment, Cohort, Pack, TaskCard } from '$lib/api/types';
import { dayOf } from '$lib/time/days';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** How many days before the class its work is due where nobody says otherwise: one evening is left for latecomers. */
const DAYS_BEFORE = 2;

type Kind = TaskCard['kind'];

/** In which order work is done: placed first, checked when all is learnt, reviewed after that. */
const ORDER: Kind[] = ['diagnostic', 'objective', 'quiz', 'scenario', 'readiness', 'reviews'];

/** By which a task is told from others. */
export function keyOf({ kind, target }: Pick<TaskCard, 'kind' | 'target'>): string {
  return target === undefined ? kind : `${kind} ${target}`;
}

/** What was chosen of all that there is, in the order in which it is done; reviews on so many days. */
export function chosen(tasks: TaskCard[], keys: ReadonlySet<string>, days: number): TaskCard[] {
  return tasks
    .filter((task) => keys.has(keyOf(task)))
    .map((task) => (task.kind === 'reviews' ? reviews(task, days) : task))
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

function reviews(one: TaskCard, days: number): TaskCard {
  return { ...one, days, minutes: one.minutes * days };
}

/** How long tasks take together. */
export function minutesOf(tasks: TaskCard[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** As the server wants them: without what it knows itself. */
export function wanted(tasks: TaskCard[]): AssignedTask[] {
  return tasks.map(({ kind, target, days }) => ({
    kind,
    ...(target === undefined ? {} : { target }),
    ...(days === undefined ? {} : { days }),
  }));
}

/** The pack that a link asks for, if it is still offered and was not given yet. */
export function askedPack(
  packs: Pack[],
  given: Pick<Assignment, 'pack'>[],
  asked: string | undefined,
): Pack | undefined {
  return packs.find(({ id }) => id === asked && !given.some(({ pack }) => pack === id));
}

/** The usual due date: two days before the class, or its eve, or none where that is over or the work comes after class. */
export function usualDue(
  { date }: Pick<Cohort, 'date'>,
  moment: Pack['moment'],
  now: Date = new Date(),
): string {
  if (moment === 'after-class') return '';
  const today = dayOf(now);
  const before = daysBefore(date, DAYS_BEFORE);
  if (before >= today) return before;
  const eve = daysBefore(date, 1);
  return eve >= today ? eve : '';
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MILLIS).toISOString().slice(0, 10);
}

/** Groups of tasks as they are shown, objectives by their category: F, 1, 2 … */
export function groupsOf(tasks: TaskCard[]): { key: string; kind: Kind; tasks: TaskCard[] }[] {
  const groups = new Map<string, { key: string; kind: Kind; tasks: TaskCard[] }>();
  for (const task of tasks.filter(({ kind }) => kind === 'objective')) {
    const key = series(task.target ?? '', groups);
    const group = groups.get(key) ?? { key, kind: task.kind, tasks: [] };
    group.tasks.push(task);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Objectives come category by category; those called N stand within one and stay there. */
function series(target: string, groups: ReadonlyMap<string, unknown>): string {
  const head = target.startsWith('F') ? 'F' : (target.split('.')[0] ?? '');
  return head.startsWith('N') ? ([...groups.keys()].at(-1) ?? head) : head;
}
