import { addDays, type PlainDate, sameName } from '@folkmoot/basics';
import {
  type Constitution,
  contestForPost,
  keepsRestOf,
  lastDayBeforeElected,
  mostHeldAtOnce,
} from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { type At } from '../log/poll-story';
import { asKnownBefore, type FreeSeat, wasToEnd } from '../log/rotation-fields';
import { day, listOf, object, optional, readShape, text } from '../shape';
import { type DecisionDocument } from './document';

interface HeldTerm {
  readonly office: string;
  readonly holder: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Whether an election began it, itself or by its papers. */
  readonly byElection: boolean;
  /** Where the log makes the decision that began it. */
  readonly entry: number;
}

interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What was known when somebody asked. */
interface Asked {
  readonly rest: string | null;
  readonly entry: number;
  readonly pack: Constitution;
}

/** A seat, or a place in an office, in somebody's name. */
export interface SeatOf {
  /** Code of the constituency; `office:<code>` of an office. */
  readonly constituency: string;
  readonly until: string;
}

type FellFree = At<FreeSeat> & {
  readonly term: string;
  /** The day after a co-option to it was to end; `null` where nobody was co-opted for a part of a term. */
  readonly coOptionOver: PlainDate | null;
};

const effects = object({
  effects: listOf(
    object({
      type: text,
      office: optional(text),
      holder: optional(object({ name: text })),
      from: optional(day),
      to: optional(day),
    }),
  ),
});

const aTerm = object({ term: text, name: text });

/** The terms that a decision names, whose rest it fills or which it ends. */
const namedTerms = object({
  term: optional(text),
  vacates: optional(object({ name: text })),
  contests: optional(listOf(object({ inPlaceOf: optional(aTerm) }))),
  proposal: optional(
    object({
      term: optional(text),
      holder: optional(object({ name: text })),
      inPlaceOf: optional(aTerm),
    }),
  ),
});

/** Whether a post is a seat on the council. */
export const isSeat = (post: string): boolean => post.startsWith('council:');

/**
 * Who sits on the council and who holds an office, by the decisions of a whole record and the seats that fell free, told decision by decision.
 * The log names nobody whose seat falls free: until a decision does, it may be that of anybody whose term ends on that day.
 */
export class SeatsHeld {
  private readonly terms: HeldTerm[] = [];
  /** Seats that fell free and are held again, with the entry of the decision by which. */
  private readonly filled = new Map<string, number>();
  /** Whose seats they were, where a decision says so. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly chronicle: Pick<
      Chronicle,
      'freeSeats' | 'rotations' | 'resultObjections' | 'decisions'
    >,
  ) {}

  /**
   * Takes in what a decision does.
   * @param entry  where the log makes it
   * @param pack  the constitution under which it was made
   */
  enter({ facts, outcome }: DecisionDocument, entry: number, pack: Constitution): void {
    const read = readShape(effects, outcome.whole);
    const named = this.termsNamed(facts);
    if (!read.ok) return;
    for (const { type, office, holder, from, to } of read.value.effects) {
      if (type !== 'term-begins' || !office || !holder || !from || !to) continue;
      const byElection = facts.type === 'election' || facts.type === 'casual-vacancy';
      const term = { office, holder: holder.name, from, to, byElection, entry };
      this.terms.push(term);
      const own = this.fellFree(office, entry).find(({ term: id }) => named.includes(id));
      const ofWholeTerms = facts.type === 'election' && keepsRestOf(pack, office);
      const taken = own ?? this.longestEmpty(term, entry, ofWholeTerms);
      if (taken) this.filled.set(taken.term, entry);
    }
  }

  /**
   * The most seats of a constituency, or places in an office, that are taken on any one day of a period: a seat that fell
   * free before its time stays taken until its term is over, for whoever fills the rest; a place in an office without rules on that does not.
   * Source: R-E1, R-E11.
   * @param rest  the term whose rest is filled, which takes no place from itself
   */
  taken(office: string, { from, to }: Period, by: Asked): number {
    return mostHeldAtOnce(this.termsTaken(office, by), from, to);
  }

  /** From when to when each of them is taken. */
  termsTaken(office: string, { rest, entry, pack }: Asked): readonly Period[] {
    const isKept = keepsRestOf(pack, office);
    const terms = this.terms.filter((term) => term.office === office);
    for (const seat of this.fellFree(office, entry)) {
      const isOver =
        !isKept ||
        this.filled.has(seat.term) ||
        seat.term === rest ||
        seat.cause === 'rotation' ||
        (seat.cause === 'result-set-aside' && (seat.termEnds ?? '') < seat.vacantFrom);
      const to = isOver ? addDays(seat.vacantFrom, -1) : seat.termEnds;
      const nth = terms.findIndex((term) => this.mayBe(term, seat));
      if (nth >= 0 && to !== null) terms.splice(nth, 1, { ...terms[nth]!, to });
    }
    return terms;
  }

  /**
   * Seats and places that somebody of a name holds on a day of a period, left out those that may have been given up.
   * @param of  of which posts
   */
  inName(
    name: string,
    period: Period,
    entry: number,
    of: (post: string) => boolean,
  ): readonly SeatOf[] {
    return this.terms
      .filter(
        (term) =>
          of(term.office) &&
          sameName(term.holder, name) &&
          term.from <= period.to &&
          term.to >= period.from &&
          !this.fellFree(term.office, entry).some(
            (seat) => seat.cause !== 'co-option-ended' && this.mayBe(term, seat),
          ),
      )
      .map(({ office, to }) => ({
        constituency: contestForPost(office),
        until: to,
      }));
  }

  /**
   * The days until which somebody may have been co-opted from a day, by what was known at some time between two entries.
   * Source: R-E11 d.
   * @param post  to which; an office has elections of its own
   */
  untilElection(
    post: string,
    from: PlainDate,
    after: number,
    before: number,
  ): readonly (PlainDate | null)[] {
    const elected = this.terms.filter(
      ({ office, byElection }) => byElection && (isSeat(post) ? isSeat(office) : office === post),
    );
    const times = [after, ...elected.map(({ entry }) => entry)];
    return times
      .filter((time) => time >= after && time < before)
      .map((time) =>
        lastDayBeforeElected(
          elected.filter(({ entry }) => entry <= time),
          from,
        ),
      );
  }

  /** Whether a decision before an entry filled a seat that fell free. @param term  that was over */
  isFilledBefore(term: string, entry: number): boolean {
    return (this.filled.get(term) ?? entry) < entry;
  }

  private termsNamed(facts: DecisionDocument['facts']): readonly string[] {
    const read = readShape(namedTerms, facts);
    if (!read.ok) return [];
    const { term, vacates, contests, proposal } = read.value;
    const named = (contests ?? []).flatMap(({ inPlaceOf }) => inPlaceOf ?? []);
    if (proposal?.inPlaceOf) named.push(proposal.inPlaceOf);
    if (term && vacates) named.push({ term, name: vacates.name });
    if (proposal?.term && proposal.holder)
      named.push({ term: proposal.term, name: proposal.holder.name });
    for (const one of named) this.names.set(one.term, one.name);
    return named.map((one) => one.term);
  }

  private fellFree(office: string, before: number): FellFree[] {
    return [...this.chronicle.freeSeats].flatMap(([term, known]) => {
      const seat = asKnownBefore(known, before);
      return seat?.office === office && seat.cause !== 'term-ended'
        ? [{ ...seat, term, coOptionOver: wasToEnd(seat)?.vacantFrom ?? null }]
        : [];
    });
  }

  /** Whether a seat that fell free may be the one of a term. */
  private mayBe(
    { holder, from, to, entry }: HeldTerm,
    { term, cause, vacantFrom, termEnds, coOptionOver }: FellFree,
  ): boolean {
    if (from > vacantFrom || !sameName(holder, this.names.get(term) ?? holder)) return false;
    if (coOptionOver !== null) return addDays(to, 1) === coOptionOver;
    const declaredBy = this.chronicle.resultObjections.declaredBy(term);
    if (declaredBy !== null)
      return (
        to >= vacantFrom &&
        this.chronicle.decisions.some((one) => one.number === declaredBy && one.entry === entry)
      );
    if (cause !== 'rotation') return to === termEnds;
    const since = this.chronicle.rotations
      .flatMap(({ inOffice }) => inOffice)
      .find((held) => held.term === term)?.lastElectedOn;
    return from === since && to >= vacantFrom;
  }

  /** The seat that a new term fills where it names none; an election fills none before the rest of its term is over. */
  private longestEmpty(
    { office, from }: HeldTerm,
    entry: number,
    byElection: boolean,
  ): FellFree | undefined {
    return this.fellFree(office, entry)
      .filter(
        ({ term, vacantFrom, termEnds, cause }) =>
          !this.filled.has(term) &&
          vacantFrom <= from &&
          (!byElection || cause === 'rotation' || (termEnds ?? '') < from),
      )
      .sort((a, b) => (a.vacantFrom + a.term < b.vacantFrom + b.term ? -1 : 1))[0];
  }
}
