import type { DecisionView, OutcomeView, TakeView } from '$lib/api/types';
import { longDate } from '$lib/format';
import {
  decision_part_as_expected,
  decision_part_decision,
  decision_part_expectation,
  decision_part_happened,
  decision_part_lesson,
  decision_part_situation,
  decision_part_sure,
  decision_part_why,
  decision_percent,
  decision_side_first,
  decision_side_hidden,
  decision_side_outcome,
  decision_side_second,
  decision_title,
} from '$lib/paraglide/messages';
import { endingWord } from './ending';

/** All decisions as a text that reads well as it is and as Markdown. It holds what the page may show, and no more. */
export function readable(decisions: DecisionView[]): string {
  const chapters = decisions.map((decision) => chapter(decision).join('\n\n'));
  return [`# ${decision_title()}`, ...chapters].join('\n\n') + '\n';
}

function chapter(decision: DecisionView): string[] {
  return [
    `## ${decision_part_situation()}, ${longDate(decision.startedAt)}`,
    quoted(decision.situation),
    ...(decision.first === undefined
      ? [`### ${decision_side_first()}`, decision_side_hidden()]
      : taken(decision_side_first(), decision.first)),
    ...(decision.second === undefined ? [] : taken(decision_side_second(), decision.second)),
    ...decision.outcomes.flatMap(happened),
  ];
}

function taken(title: string, { take, writtenAt }: TakeView): string[] {
  return [
    `### ${title}, ${longDate(writtenAt)}`,
    ...part(decision_part_decision(), take.decision),
    ...part(decision_part_why(), take.why),
    ...part(decision_part_expectation({ date: longDate(take.expectedBy) }), take.expectation),
    ...part(decision_part_sure(), decision_percent({ sure: take.sure })),
  ];
}

function happened(note: OutcomeView): string[] {
  return [
    `### ${decision_side_outcome()}, ${longDate(note.writtenAt)}`,
    ...part(decision_part_happened(), note.happened),
    ...part(decision_part_as_expected(), endingWord(note.asExpected)),
    ...part(decision_part_lesson(), note.lesson),
  ];
}

function part(name: string, text: string): string[] {
  return [`**${name}**`, quoted(text)];
}

/** As a quotation, so that what somebody wrote cannot pass for a heading of ours. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
