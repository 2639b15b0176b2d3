import { type PlainDate } from '@folkmoot/basics';
import { type Entry } from '@folkmoot/log';
import {
  OBJECTION_OUTCOMES,
  type ObjectionOutcome,
  OBJECTORS,
  type Objector,
} from '@folkmoot/rules';
import { day, listOf, moment, object, oneOf, orNull, type Read, text, whole } from '../shape';
import { type At } from './poll-story';

/** Somebody objects to a declared result. */
export interface Objected {
  /** Number of the decision. */
  readonly decision: number;
  readonly objection: string;
  readonly by: Objector;
  readonly madeAt: string;
  /** The last day for it. */
  readonly until: PlainDate;
}

export const declarationObjected: Read<Objected> = object<Objected>({
  decision: whole,
  objection: text,
  by: oneOf(...OBJECTORS),
  madeAt: moment,
  until: day,
});

/** A contest whose result is set aside, and the terms that end. */
export interface ContestSetAside {
  readonly constituency: string;
  readonly terms: readonly string[];
}

/** Another officer dismisses the objection, or sets the result aside. */
export interface ObjectionAnswered {
  readonly decision: number;
  readonly objection: string;
  readonly outcome: ObjectionOutcome;
  readonly reason: string;
  readonly setAside: readonly ContestSetAside[];
  /** The election that is held instead. */
  readonly calledAgain: string | null;
}

export const declarationAnswered: Read<ObjectionAnswered> = object<ObjectionAnswered>({
  decision: whole,
  objection: text,
  outcome: oneOf(...OBJECTION_OUTCOMES),
  reason: text,
  setAside: listOf(object<ContestSetAside>({ constituency: text, terms: listOf(text) })),
  calledAgain: orNull(text),
});

type OfElection = At<{ readonly election: string }> & Pick<Entry, 'commitments'>;

/** Follows what was objected to declared results and what was answered. Source: R-D26. */
export class ResultObjections {
  readonly made: (Objected & OfElection & Pick<Entry, 'time'>)[] = [];
  readonly answers: (ObjectionAnswered & OfElection)[] = [];

  object({ resource: election, index: entry, commitments, time }: Entry, objected: Objected): void {
    this.made.push({ ...objected, election, entry, commitments, time });
  }

  answer({ resource: election, index: entry, commitments }: Entry, said: ObjectionAnswered): void {
    this.answers.push({ ...said, election, entry, commitments });
  }

  /** Whether an objection to a result of an election waits for its answer, by what was told so far. */
  isOpen(election: string | null): boolean {
    return this.made.some(
      (one) =>
        one.election === election &&
        !this.answers.some(({ objection }) => objection === one.objection),
    );
  }

  /** Number of the decision by which a term began that was set aside; `null` of other terms. */
  declaredBy(term: string): number | null {
    const ended = this.answers.find(({ setAside }) =>
      setAside.some(({ terms }) => terms.includes(term)),
    );
    return ended?.decision ?? null;
  }
}
