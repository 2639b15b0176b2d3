import { addDays, type PlainDate, sameName } from '@folkmoot/basics';
import { type Constitution, departureFiling } from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type ToldDeparture } from '../log/departures';
import { type At } from '../log/poll-story';
import { type FreeSeat, type KnownFreeSeat } from '../log/rotation-fields';
import { day, listOf, object, optional, readShape, text } from '../shape';
import { type DecisionDocument } from './document';

interface Begun {
  readonly office: string;
  readonly holder: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

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

/** Every term in an office or a seat that decisions began, as long as it was to be. */
export class TermsBegun {
  readonly all: Begun[] = [];
  /** Whether elections tell what terms those elected have served: each does from the first on that did. */
  areToldByElections = false;

  enter({ facts, outcome }: DecisionDocument): void {
    if (tellsTerms(facts)) this.areToldByElections = true;
    const read = readShape(effects, outcome.whole);
    if (!read.ok) return;
    for (const { type, office, holder, from, to } of read.value.effects)
      if (type === 'term-begins' && office && holder && from && to)
        this.all.push({ office, holder: holder.name, from, to });
  }
}

const ofContests = object({ contests: listOf(object({ termsInName: listOf(object({})) })) });

const tellsTerms = (facts: DecisionDocument['facts']): boolean =>
  facts.type === 'election' && readShape(ofContests, facts).ok;

/**
 * Works out again what fell due at the registrar because directors left: that the rules ask for it by that day, that
 * it is about a term that was over, and that none is left out of those who had left when the next was told of.
 * Source: R-A46.
 * @param terms  `null` where not every decision is known
 */
export function checkDirectorsWhoLeft(
  chronicle: Chronicle,
  terms: TermsBegun | null,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  const check = new DeparturesCheck(chronicle, terms, constitutions);
  for (const due of chronicle.departures.due.values())
    for (const says of check.flawsOf(due))
      findings.fail('rules', `Entry ${due.entry} ${says}.`, { entry: due.entry });
  for (const [term, seat] of chronicle.freeSeats)
    if (check.isLeftOut(term, seat))
      findings.fail(
        'rules',
        `Entry ${seat.entry} tells of a director who left, and the log never says that the registrar must be told.`,
        { entry: seat.entry },
      );
}

class DeparturesCheck {
  constructor(
    private readonly chronicle: Chronicle,
    private readonly terms: TermsBegun | null,
    private readonly constitutions: ReadonlyMap<number, Constitution>,
  ) {}

  flawsOf(due: ToldDeparture): string[] {
    const flaws: string[] = [];
    const pack = this.packOf(due.leftOn, due.entry);
    if (pack) {
      const again = departureFiling(pack, due.office, due.leftOn);
      const isSame =
        again?.what === due.what &&
        again.at === due.at &&
        again.by === due.dueBy &&
        again.rule === due.rule &&
        again.citation === due.citation;
      if (!isSame) flaws.push('makes something due that the rules do not ask for by that day');
    }
    if (!this.wasOver(due)) flaws.push('tells of a director who left a term that was not over');
    return flaws;
  }

  /** Whether somebody left a post of a director and is not told of, though somebody was who was found later. */
  isLeftOut(term: string, seat: KnownFreeSeat): boolean {
    const { due } = this.chronicle.departures;
    const pack = this.packOf(seat.vacantFrom, seat.entry);
    if (due.has(term) || seat.cause === 'removed' || !pack || !this.terms) return false;
    if (!departureFiling(pack, seat.office, seat.vacantFrom)) return false;
    const wasLookedFor = [...due.values()].some(
      ({ entry, foundOn }) => entry > seat.entry && foundOn >= seat.vacantFrom,
    );
    const holders = this.terms.all.filter((one) => mayBe(one, seat));
    return (
      wasLookedFor &&
      holders.length > 0 &&
      !holders.some((term) => this.goesOn(term, pack, seat.vacantFrom))
    );
  }

  /** Whether whoever held a term is a director by another on a day, or is told to have left that one on it. */
  private goesOn(left: Begun, pack: Constitution, on: PlainDate): boolean {
    const isDirectors = (post: string) => departureFiling(pack, post, on) !== null;
    const own = this.terms!.all.filter(
      (term) => term !== left && sameName(term.holder, left.holder) && isDirectors(term.office),
    );
    const told = [...this.chronicle.departures.due.values()].filter(({ leftOn }) => leftOn === on);
    return own.some(
      ({ office, from, to }) =>
        from <= on && (to >= on || told.some((one) => one.office === office && from < on)),
    );
  }

  /** By a seat that the log has as fallen free on that day, or by the day until which a decision gave it. */
  private wasOver({ term, office, leftOn }: ToldDeparture): boolean {
    const free = this.chronicle.freeSeats.get(term);
    if (free) return wasFree(free, office, leftOn);
    if (!this.terms) return true;
    return this.terms.all.some((one) => one.office === office && addDays(one.to, 1) === leftOn);
  }

  private packOf(leftOn: PlainDate, entry: number): Constitution | undefined {
    const version = this.chronicle.inForce(addDays(leftOn, -1), entry)?.version;
    return version === undefined ? undefined : this.constitutions.get(version);
  }
}

/** Whoever was co-opted may leave sooner than was known. */
const wasFree = (seat: KnownFreeSeat, office: string, on: PlainDate): boolean =>
  (seat.office === office && seat.vacantFrom === on) ||
  (seat.before !== undefined && wasFree(seat.before, office, on));

/** Causes by which a term ends before the last day that the log gives it. */
const ENDS_EARLY = ['rotation', 'co-option-ended', 'result-set-aside'];

const mayBe = (
  { office, from, to }: Begun,
  { office: of, cause, vacantFrom, termEnds }: At<FreeSeat>,
): boolean =>
  office === of &&
  from < vacantFrom &&
  (ENDS_EARLY.includes(cause) ? addDays(to, 1) >= vacantFrom : to === termEnds);
