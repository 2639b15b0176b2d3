import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { type Tx } from '../../platform/database';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { electionEnded } from '../ending/ended';
import { nominationsClosed, type NotInTime } from '../timetable/nomination-window';
import { readTimetable } from '../timetable/timetable';
import { type Candidacy, CandidacyRepository } from './candidacy.repository';

/** A nomination, locked with its election until commit. */
export interface PaperInHand {
  readonly found: ElectionWithContests;
  readonly contest: ElectionWithContests['contests'][number];
  readonly candidacy: Candidacy;
}

export interface NotInHand {
  readonly code:
    | 'election-unknown'
    | 'candidacy-unknown'
    | 'nomination-withdrawn'
    | 'poll-opened'
    | 'election-ended';
  readonly says: string;
}

export interface NotOpenToChange {
  readonly code: NotInHand['code'] | NotInTime['code'] | 'not-yours' | 'decided-already';
  readonly says: string;
}

/** Takes up a nomination for an act, with what every act on one asks first. */
@Injectable()
export class PapersInHand {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly candidacies: CandidacyRepository,
    private readonly clock: Clock,
  ) {}

  /** Any nomination that was not withdrawn, before the poll of its election opens. */
  async take(tx: Tx, election: string, id: string): Promise<Result<PaperInHand, NotInHand>> {
    const found = await this.elections.lock(tx, election);
    if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
    const candidacy = await this.candidacies.lock(tx, election, id);
    const contest = found.contests.find((one) => one.id === candidacy?.contest);
    if (!candidacy) return err({ code: 'candidacy-unknown', says: 'There is no such nomination.' });
    if (candidacy.withdrewAt !== null)
      return err({
        code: 'nomination-withdrawn',
        says: `This nomination was withdrawn on ${formatMoment(candidacy.withdrewAt)}: nothing is done about it any more.`,
      });
    if (!contest) return err(electionEnded);
    if (found.election.pollId)
      return err({
        code: 'poll-opened',
        says: 'Voting has begun: the ballot paper can no longer change.',
      });
    return ok({ found, contest, candidacy });
  }

  /** The actor's own nomination while it can be changed: before nominations close, and before it is decided on. */
  async takeOwn(
    tx: Tx,
    actor: Actor,
    election: string,
    id: string,
  ): Promise<Result<PaperInHand, NotOpenToChange>> {
    const taken = await this.take(tx, election, id);
    if (!taken.ok) return taken;
    const { candidacy } = taken.value;
    if (candidacy.member !== actor.memberId) return err(notYours);
    return this.stillOpen(tx, election, taken.value);
  }

  /** Whether a nomination can be changed and seconded still. */
  async stillOpen(
    tx: Tx,
    election: string,
    paper: PaperInHand,
  ): Promise<Result<PaperInHand, NotOpenToChange>> {
    if (paper.candidacy.accepted !== null)
      return err({
        code: 'decided-already',
        says: 'The returning officer has decided on this nomination.',
      });
    const closed = nominationsClosed(await readTimetable(tx, election), this.clock.now());
    return closed ? err(closed) : ok(paper);
  }
}

export const notYours = { code: 'not-yours', says: 'Only the nominee can do this.' } as const;
