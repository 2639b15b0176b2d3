import { formatMoment } from '@folkmoot/basics';

/** What scrutineers said to the count of an election before its result was declared. Source: R-H8 [design]. */
export interface ReviewOfCount {
  /** Number of the count, from 1. */
  readonly count: number;
  /** How many could review it: neither returning officer nor candidate. */
  readonly scrutineers: number;
  /** A moment in UTC; `null` where none of them confirmed it. */
  readonly confirmedAt: string | null;
  readonly objections: readonly { readonly reason: string; readonly answer: string }[];
}

/** The same in sentences, each about one thing. */
export const reviewSentences = ({
  scrutineers,
  confirmedAt,
  objections,
}: ReviewOfCount): string[] => [
  ...objections.flatMap(({ reason, answer }) => [
    `A scrutineer objected to the count: ${reason}`,
    `The returning officer answered: ${answer}`,
  ]),
  confirmedAt === null
    ? unconfirmed(scrutineers)
    : `A scrutineer confirmed the count on ${formatMoment(confirmedAt)}.`,
];

const unconfirmed = (scrutineers: number): string =>
  scrutineers === 0
    ? 'Nobody could confirm the count: there was no scrutineer who was neither returning officer nor candidate.'
    : 'No scrutineer confirmed the count.';
