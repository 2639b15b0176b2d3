import { type Entry } from '@folkmoot/log';
import { listOf, object, oneOf, type Read, sha256, text, whole } from '../shape';
import { type CountPublication } from './fields';
import { type At } from './poll-story';
import { twoOfficers } from './two-officers';

type Committed = Pick<Entry, 'commitments'>;

/** A count as the log has it, with what its entry commits to. */
export type LoggedCount = At<CountPublication> & Committed;

interface OfCount {
  readonly poll: string;
  /** From 1. */
  readonly number: number;
}

/** A scrutineer says that the sheets follow from the ballots and the rule. */
export interface CountConfirmation extends OfCount {
  readonly sheets: readonly string[];
  readonly role: 'scrutineer';
  readonly confirmedAt: string;
}

export const countConfirmed: Read<CountConfirmation> = object<CountConfirmation>({
  poll: text,
  number: whole,
  sheets: listOf(sha256),
  role: oneOf('scrutineer'),
  confirmedAt: text,
});

/** A scrutineer objects. */
export interface CountObjection extends OfCount {
  readonly sheets: readonly string[];
  readonly role: 'scrutineer';
  readonly objection: string;
  readonly reason: string;
}

export const countObjected: Read<CountObjection> = object<CountObjection>({
  poll: text,
  number: whole,
  sheets: listOf(sha256),
  role: oneOf('scrutineer'),
  objection: text,
  reason: text,
});

/** The returning officer answers an objection. */
export interface CountAnswer extends OfCount {
  readonly objection: string;
  readonly answer: string;
}

export const countAnswered: Read<CountAnswer> = object<CountAnswer>({
  poll: text,
  number: whole,
  objection: text,
  answer: text,
});

/** What scrutineers said to one count. */
export interface CountReview {
  readonly confirmedAt: string | null;
  readonly objections: readonly { readonly reason: string; readonly answer: string | null }[];
}

/** Follows what scrutineers say to each count. Flaws are told as `Entry 7 …` goes on. Source: R-H8. */
export class CountReviews {
  private readonly confirmed: At<CountConfirmation>[] = [];
  private readonly objected: At<CountObjection>[] = [];
  private readonly answers: At<CountAnswer>[] = [];

  /** @param newest  count of the poll; `null` where an earlier log tells of it */
  confirm(confirmation: At<CountConfirmation> & Committed, newest: LoggedCount | null): string[] {
    const flaws = flawsOfSheets('confirms', confirmation, newest);
    if (newest && twoOfficers(newest, confirmation) === 'one')
      flaws.push('does not show that somebody else confirms the count than counted');
    if (this.confirmed.some((one) => isSame(one, confirmation)))
      flaws.push('confirms a count a second time');
    this.confirmed.push(confirmation);
    return flaws;
  }

  object(objection: At<CountObjection>, newest: CountPublication | null): string[] {
    this.objected.push(objection);
    return flawsOfSheets('objects to', objection, newest);
  }

  /** @param goesOn  whether the log goes on from another, which may tell of the objection */
  answer(answer: At<CountAnswer>, goesOn: boolean): string[] {
    const flaws: string[] = [];
    if (this.answers.some(({ objection }) => objection === answer.objection))
      flaws.push('answers an objection a second time');
    const isKnown = this.objected.some(
      (one) => one.objection === answer.objection && isSame(one, answer),
    );
    if (!isKnown && !goesOn) flaws.push('answers an objection to a count that nobody had made');
    this.answers.push(answer);
    return flaws;
  }

  /** What had been said to a count before an entry. */
  before(count: OfCount, entry: number): CountReview {
    const answerTo = (id: string) =>
      this.answers.find((one) => one.objection === id && one.entry < entry)?.answer ?? null;
    const confirmation = this.confirmed.find((one) => isSame(one, count) && one.entry < entry);
    return {
      confirmedAt: confirmation?.confirmedAt ?? null,
      objections: this.objected
        .filter((one) => isSame(one, count) && one.entry < entry)
        .map(({ objection, reason }) => ({ reason, answer: answerTo(objection) })),
    };
  }
}

const isSame = (one: OfCount, other: OfCount): boolean =>
  one.poll === other.poll && one.number === other.number;

function flawsOfSheets(
  does: string,
  { number, sheets }: OfCount & { readonly sheets: readonly string[] },
  newest: CountPublication | null,
): string[] {
  if (!newest) return [];
  const published = new Set(newest.sheets.map(({ sha256: name }) => name));
  const isOfThem =
    sheets.length === published.size && sheets.every((sheet) => published.has(sheet));
  return number === newest.number && isOfThem ? [] : [`${does} another count than the newest`];
}
