import {
  type Constitution,
  nothingLeft,
  type PlacesCalledFor,
  postContested,
} from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type CalledContest } from '../log/candidate-fields';
import { type Chronicle } from '../log/chronicle';
import { contestCalled } from '../log/poll-opened';
import { asKnownBefore } from '../log/rotation-fields';
import { type SeatsHeld } from './seats-held';

interface Known {
  readonly chronicle: Chronicle;
  readonly constitutions: ReadonlyMap<number, Constitution>;
  /** Who holds what by the decisions so far; `null` where not all of them are known. */
  readonly seats: SeatsHeld | null;
}

/**
 * Asks the rules again of every contest that was ended before its poll whether nothing was left to fill, by the terms that
 * decisions had begun and the seats that had fallen free. Goes on with the decisions, as each changes who holds what.
 * Source: R-E1, R-E3, R-E11.
 */
export class EndedElectionsCheck {
  private next = 0;

  constructor(
    private readonly known: Known,
    private readonly findings: Findings,
  ) {}

  /** Checks those that the log ends before an entry. */
  upTo(entry: number): void {
    const { endings } = this.known.chronicle.endedElections;
    for (; this.next < endings.length; this.next += 1) {
      const ending = endings[this.next];
      if (!ending || ending.entry > entry) return;
      this.check(ending);
    }
  }

  private check({
    election,
    contests,
    on,
    constitution,
    entry,
  }: Chronicle['endedElections']['endings'][number]): void {
    const { chronicle, constitutions, seats } = this.known;
    const inForce = chronicle.inForce(on, entry);
    if (inForce && inForce.version !== constitution.version)
      this.fail(entry, `ends contests under another version of the constitution than was in force`);
    const pack = constitutions.get(constitution.version);
    const called = chronicle.elections.get(election);
    if (!pack) return this.fail(entry, 'ends contests under a constitution that is not known');
    if (!seats || !called)
      return this.findings.leave(
        `Entry ${entry} ends contests, and who held the seats then is not all in this record.`,
      );
    for (const { contest } of contests) {
      const own = called.contests.find(({ id }) => id === contest);
      const found = own && nothingLeft(pack, placesOf(own, entry, pack, { chronicle, seats }), on);
      if (found && !found.holds)
        this.fail(
          entry,
          `ends a contest that had something left to fill. ${found.says}`.slice(0, -1),
        );
    }
  }

  private fail(entry: number, says: string): void {
    this.findings.fail('rules', `Entry ${entry} ${says}.`, { entry });
  }
}

function placesOf(
  { constituency, termFrom, inPlaceOf }: CalledContest,
  entry: number,
  pack: Constitution,
  { chronicle, seats }: { readonly chronicle: Chronicle; readonly seats: SeatsHeld },
): PlacesCalledFor {
  const taken = seats.termsTaken(postContested(constituency), { rest: null, entry, pack });
  const seat = inPlaceOf === null ? null : asKnownBefore(chronicle.freeSeats.get(inPlaceOf), entry);
  if (inPlaceOf === null || !seat || seat.termEnds === null)
    return { constituency, termFrom, rest: null, taken };
  // Since when it is held again is in the decision that filled it: here it is enough that one did.
  const filledFrom = seats.isFilledBefore(inPlaceOf, entry) ? seat.vacantFrom : null;
  return { constituency, termFrom, rest: { termEnds: seat.termEnds, filledFrom }, taken };
}

/** Nothing that was ended is put to the vote, or declared, after all. */
export function checkNothingAfterEnding(
  { endedElections, polls }: Chronicle,
  findings: Findings,
): void {
  for (const { opened, named } of polls.values())
    if (
      opened.contests.some((one) => endedElections.isEndedBefore(contestCalled(one), opened.entry))
    )
      findings.fail('rules', `Entry ${opened.entry} opens ${named} for what had been ended.`, {
        entry: opened.entry,
      });
}
