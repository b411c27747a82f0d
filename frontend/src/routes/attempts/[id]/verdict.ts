import {
  runner_awaiting,
  runner_claimed,
  runner_costlier,
  runner_half,
  runner_judged,
  runner_judged_trainer,
  runner_partly,
  runner_right,
  runner_right_all,
  runner_stronger,
  runner_wrong,
  runner_wrong_all,
  summary_word_awaiting,
  summary_word_costlier,
  summary_word_half,
  summary_word_judged,
  summary_word_partly,
  summary_word_right,
  summary_word_stronger,
  summary_word_wrong,
} from '$lib/paraglide/messages';
import type { Feedback } from '$lib/api/types';

type Score = NonNullable<Feedback['score']>;

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** What came of the answer, in one sentence: the heading of the feedback. */
export function headline(feedback: Feedback): string {
  if (!feedback.score) return runner_awaiting();
  const { earned, possible } = words(feedback.score);
  if (feedback.judged) return judgedHeadline(feedback.score, feedback.judged);
  const isWhole = feedback.score.possible === 1;
  switch (feedback.verdict) {
    case 'stronger':
      return runner_stronger();
    case 'costlier':
      return runner_costlier();
    case 'right':
      return isWhole ? runner_right() : runner_right_all({ possible });
    case 'partly':
      return isGraded(feedback) ? runner_half() : runner_partly({ earned, possible });
    case 'wrong':
      return isWhole ? runner_wrong() : runner_wrong_all({ earned, possible });
    case 'awaiting':
    case 'told':
      return runner_awaiting();
  }
}

/** A person's score is told as theirs; of claims, how many the learner counted. */
function judgedHeadline(score: Score, { by, scored }: NonNullable<Feedback['judged']>): string {
  const told = words(score);
  if (by === 'trainer') return runner_judged_trainer(told);
  const own = score.earned - (scored?.earned ?? 0);
  if (!scored) return runner_judged(told);
  return own > 0 ? runner_claimed({ ...told, own }) : runner_partly(told);
}

/** The same in two or three words, for lists. */
export function shortVerdict(feedback: Feedback): string {
  if (!feedback.score) return summary_word_awaiting();
  if (feedback.judged) return summary_word_judged(words(feedback.score));
  switch (feedback.verdict) {
    case 'right':
      return summary_word_right();
    case 'stronger':
      return summary_word_stronger();
    case 'costlier':
      return summary_word_costlier();
    case 'partly':
      return isGraded(feedback) ? summary_word_half() : summary_word_partly(words(feedback.score));
    case 'wrong':
      return summary_word_wrong();
    case 'awaiting':
    case 'told':
      return summary_word_awaiting();
  }
}

/** Judgement items have a stronger answer and costlier ones, none that is right. */
function isGraded(feedback: Feedback): boolean {
  return feedback.elements.some((element) => element.verdict === 'stronger');
}

function words(score: Score): { earned: string; possible: string } {
  return { earned: NUMBER.format(score.earned), possible: NUMBER.format(score.possible) };
}
