import { formatMoment, type Instant } from '@folkmoot/basics';
import { type RecountAsker } from '../ballots/ask-recount';

/** That somebody asked for the votes to be counted again, and what came of it. */
export interface RequestedRecount {
  /** Number of the count that was doubted, from 1. */
  readonly count: number;
  readonly by: RecountAsker;
  readonly reason: string;
  /** Whether the returning officer granted it; `null` where the votes were counted again before they answered. */
  readonly granted: boolean | null;
  /** Why, where it was refused. */
  readonly answer: string | null;
  /** Number of the recount, where it was granted. */
  readonly recount: number | null;
  /** Whether the recount has the same count sheets. */
  readonly agrees: boolean | null;
}

/** What was asked of the counts of an election before its result was declared. */
export interface RecountsAsked {
  /** Until when a recount of the newest could be asked for; `null` once a recount had agreed. */
  readonly until: Instant | null;
  readonly declaredAt: Instant;
  /** The oldest first. */
  readonly asked: readonly RequestedRecount[];
}

/** The same in sentences. */
export const recountSentences = ({ until, asked }: RecountsAsked): string[] =>
  asked.length === 0 && until !== null
    ? [`Nobody asked for a recount, as could be done until ${formatMoment(until)}.`]
    : asked.flatMap(sentencesOf);

const sentencesOf = (asked: RequestedRecount): string[] => {
  const { count, by, reason, granted, answer, recount, agrees } = asked;
  const says = `A ${by} asked for a recount of count ${count}: ${reason}`;
  if (granted === null) return [says, 'The votes were counted again before this was answered.'];
  if (!granted) return [says, `The returning officer refused it: ${answer}`];
  const came = agrees ? 'agrees with' : 'differs from';
  return [
    says,
    `The returning officer granted it. The recount, count ${recount}, ${came} count ${count}.`,
  ];
};
