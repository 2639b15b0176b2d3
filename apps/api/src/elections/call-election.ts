import { Injectable } from '@nestjs/common';
import { err, ok, type ElectionId, type PlainDate, type Result } from '@folkmoot/basics';
import {
  type Constitution,
  contestedBy,
  contestForOffice,
  isForOffice,
  kindCalled,
  postContested,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { whyNoByElection } from '../seats/by-election';
import { placesSay } from './contest-spec';
import { ElectionRepository } from './election.repository';
import { type ElectionContestRow } from './election.rows';
import { FreeSeats } from './free-seats/free-seats';
import { isOfSeveralBallots } from './held-ballots';
import { type PollingDayRefusal, SetPollingDay } from './timetable/set-polling-day';

export interface CallRefusal {
  readonly code:
    | 'constituency-unknown'
    | 'constituency-twice'
    | 'not-elected'
    | 'too-many-seats'
    | 'one-by-one'
    | 'not-by-election'
    | 'seats-not-free'
    | PollingDayRefusal['code'];
  readonly says: string;
}

interface Seats {
  readonly constituency: string;
  readonly seats: number;
  /** The term whose rest is filled, at a by-election. */
  readonly inPlaceOf?: string | null;
  /** The first day of the new terms; left out, the first on which so many seats are free. */
  readonly termFrom?: PlainDate | null;
}

/** Calls an election for seats in one or more constituencies. */
@Injectable()
export class CallElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly freeSeats: FreeSeats,
    private readonly setPollingDay: SetPollingDay,
    private readonly clock: Clock,
  ) {}

  /** @param pollingDay  from which its timetable is worked out; `null` to choose it later */
  run(
    actor: Actor,
    title: string,
    seats: readonly Seats[],
    pollingDay: PlainDate | null = null,
  ): Promise<Result<{ id: ElectionId }, CallRefusal>> {
    return this.database.act<{ id: ElectionId }, CallRefusal>(actor, async (tx) => {
      const refusal = (await this.refusalOf(seats)) ?? (await this.byElectionRefusal(tx, seats));
      if (refusal) return err(refusal);
      const days = await this.firstDays(tx, seats, pollingDay);
      if (!days.ok) return days;
      const id = randomUUID() as string as ElectionId;
      const contests = seats.map((contest, nth) => ({
        id: randomUUID(),
        electionId: id,
        ...contest,
        decisionId: null,
        inPlaceOf: contest.inPlaceOf ?? null,
        abandonedAt: null,
        heldAgainIn: null,
        endedAt: null,
        termFrom: days.value[nth] ?? null,
      }));
      await this.elections.add(
        tx,
        {
          id,
          version: 1,
          title,
          calledAt: new Date(this.clock.now()),
          pollId: null,
          decisionId: null,
          heldBy: null,
        },
        contests,
      );
      const fields = { title, contests: contests.map(contestAsCalled) };
      const called = { action: 'election.called', resource: id, fields } as const;
      if (pollingDay === null) return ok(recorded(called, () => ({ id })));
      const set = await this.setPollingDay.within(tx, id, pollingDay, false);
      return set.ok ? ok({ drafts: [called, set.value], answer: () => ({ id }) }) : set;
    });
  }

  /** R-E11 c: a by-election is for one seat that fell free, when it is the way that the constitution has open. */
  private async byElectionRefusal(tx: Tx, seats: readonly Seats[]): Promise<CallRefusal | null> {
    for (const { constituency, seats: places, inPlaceOf, termFrom } of seats) {
      if (!inPlaceOf) continue;
      if (termFrom)
        return {
          code: 'not-by-election',
          says: 'The rest of a term begins when the result of its by-election is declared. Leave the first day out.',
        };
      const says = await whyNoByElection(tx, this.constitution, this.clock.today(), {
        term: inPlaceOf,
        office: postContested(constituency),
      });
      if (says !== null) return { code: 'not-by-election', says };
      if (places !== 1)
        return {
          code: 'not-by-election',
          says: `A by-election for the rest of a term fills ${placesSay(constituency, 1)}, not ${places}. Call the others apart.`,
        };
    }
    return null;
  }

  /** From when those sit who are elected, by contest: `null` where from the declaration on. Source: R-E1, R-E3. */
  private async firstDays(
    tx: Tx,
    seats: readonly Seats[],
    pollingDay: PlainDate | null,
  ): Promise<Result<(PlainDate | null)[], CallRefusal>> {
    const { pack } = await this.constitution.inForce();
    const first = pollingDay ?? this.clock.today();
    const days: (PlainDate | null)[] = [];
    for (const { constituency, seats: places, inPlaceOf, termFrom = null } of seats) {
      const wanted = { constituency, places, given: termFrom };
      const day = inPlaceOf ? ok(null) : await this.freeSeats.firstDay(tx, pack, wanted, first);
      if (!day.ok) return err({ code: 'seats-not-free', says: day.error });
      days.push(day.value === first ? null : day.value);
    }
    return ok(days);
  }

  private async refusalOf(seats: readonly Seats[]): Promise<CallRefusal | null> {
    const { pack } = await this.constitution.inForce();
    for (const { constituency: code, seats: places } of seats) {
      const contested = contestedBy(pack, code);
      if (!contested) return unknown(pack, code);
      const { name, places: inAll, office } = contested;
      if (contested.filledBy !== 'election')
        return {
          code: 'not-elected',
          says: `The seats of ${name} are filled by co-option, not by election.`,
        };
      if (places > inAll)
        return {
          code: 'too-many-seats',
          says: `${name} has ${placesSay(code, inAll)} in all.`,
        };
      if (seats.length > 1 && office)
        return {
          code: 'one-by-one',
          says: `${name} is an office, whose electors are a roll of their own. Call an election for it alone; it can have the same polling day.`,
        };
      if (seats.length > 1 && isOfSeveralBallots(pack, { seats: places }))
        return {
          code: 'one-by-one',
          says: `${name} is filled by an exhaustive ballot, which may take several ballots in turn. Call an election for it alone.`,
        };
    }
    const twice = new Set(seats.map(({ constituency }) => constituency)).size < seats.length;
    return twice ? { code: 'constituency-twice', says: 'Name each constituency once.' } : null;
  }
}

/** A code that no contest can name, or an office that is filled another way. */
function unknown(pack: Constitution, code: string): CallRefusal {
  const office = pack.offices.find((one) => contestForOffice(one.code) === code);
  if (office)
    return {
      code: 'not-elected',
      says: `${office.name} is filled by ${kindCalled(pack, office.appointedBy)}, not by election.`,
    };
  return isForOffice(code)
    ? { code: 'constituency-unknown', says: `There is no office “${code}”.` }
    : { code: 'constituency-unknown', says: `There is no constituency “${code}”.` };
}

/** A contest as the log tells it when its election is called. */
export const contestAsCalled = ({
  id,
  constituency,
  seats,
  inPlaceOf,
  termFrom,
}: ElectionContestRow) => ({
  id,
  constituency,
  seats,
  ...(inPlaceOf && { inPlaceOf }),
  ...(termFrom && { termFrom }),
});
