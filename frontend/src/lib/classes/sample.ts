import type { Brief, BriefFindings, ClassBelief, Cohort, ItemStatistic } from '$lib/api/types';

/** For tests: a class in March, and what is not of its usual kind. */
export function cohort(but: Partial<Cohort>): Cohort {
  return {
    id: 'c1',
    name: 'March class',
    date: '2026-03-20',
    timeZone: 'Europe/Berlin',
    guests: true,
    code: '7K3M9QXZ',
    members: 12,
    forgottenOn: '2026-06-18',
    createdAt: '2026-02-01T10:00:00Z',
    ...but,
  };
}

/** A belief that so many hold, of 12 who met it twice. */
export function belief(held: number, but: Partial<ClassBelief> = {}): ClassBelief {
  return {
    belief: {
      id: `b${String(held)}`,
      belief: 'The Review is for signing off',
      correctionHtml: '<p>No</p>',
      citation: { title: 'The Scrum Guide' } as ClassBelief['belief']['citation'],
    },
    met: 12,
    metTwice: 12,
    held,
    sure: 0,
    chosenOnce: 0,
    onceSure: 0,
    ...but,
  };
}

const NO_FINDINGS: BriefFindings = {
  medianMinutes: 50,
  firstMeetings: 240,
  unsaid: 12,
  objectives: [],
  held: [],
  chosenOnce: [],
  startDeeper: [],
  startFromBeginning: [],
  questions: [],
  shared: [],
  mayAsk: [],
};

/** A brief of twelve, of whom so many have answered. */
export function brief(counted: number, findings?: Partial<BriefFindings>): Brief {
  const notStarted = 12 - counted;
  return {
    completion: { members: 12, done: counted, started: 0, notStarted, namesNotStarted: [] },
    counted,
    fewest: 5,
    ...(findings && { findings: { ...NO_FINDINGS, ...findings } }),
  };
}

export function statistic(item: string, but: Partial<ItemStatistic> = {}): ItemStatistic {
  return {
    item,
    objective: '1.1',
    itemType: 'single-choice',
    questionHtml: '<p>Why?</p>',
    responses: 12,
    askedOtherwise: 0,
    flags: [],
    reports: [],
    ...but,
  };
}
