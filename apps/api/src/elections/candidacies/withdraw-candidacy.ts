import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type Result } from '@folkmoot/basics';
import { candidateOrder } from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, type Recorded, type Tx } from '../../platform/database';
import { ElectionRepository } from '../election.repository';
import { type NotInTime, withdrawalsClosed } from '../timetable/nomination-window';
import { statementAgain, withoutCandidate } from '../timetable/order-candidates';
import { readTimetable } from '../timetable/timetable';
import { CandidacyRepository, type WrittenNotice } from './candidacy.repository';
import { LettersAboutNominations } from './letters';
import { type NotInHand, notYours, type PaperInHand, PapersInHand } from './paper-in-hand';

interface NotToWithdraw {
  readonly code: NotInTime['code'] | 'rejected-already';
  readonly says: string;
}

export interface WithdrawingRefusal {
  readonly code: NotInHand['code'] | NotToWithdraw['code'] | 'not-yours';
  readonly says: string;
}

export interface NoticeRefusal {
  readonly code: NotInHand['code'] | NotToWithdraw['code'] | 'not-received-yet';
  readonly says: string;
}

/**
 * Lets a nominee withdraw, as a candidate too, until withdrawals close. Being signed in stands for signature and
 * witness; without that it takes written notice. Nobody else takes a nominee off the paper.
 * Source: R-D13 (Model Election Rules 2014 r.17), R-F29 [design].
 */
@Injectable()
export class WithdrawCandidacy {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly papers: PapersInHand,
    private readonly candidacies: CandidacyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly letters: LettersAboutNominations,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, election: string, id: string): Promise<Result<null, WithdrawingRefusal>> {
    return this.database.act<null, WithdrawingRefusal>(actor, async (tx) => {
      const taken = await this.papers.take(tx, election, id);
      if (!taken.ok) return taken;
      return taken.value.candidacy.member === actor.memberId
        ? this.withdraw(tx, taken.value, null)
        : err(notYours);
    });
  }

  /** An officer enters the written notice of a nominee, who is told. */
  onNotice(
    actor: Actor,
    election: string,
    id: string,
    notice: WrittenNotice,
  ): Promise<Result<null, NoticeRefusal>> {
    return this.database.act<null, NoticeRefusal>(actor, async (tx) => {
      const taken = await this.papers.take(tx, election, id);
      if (!taken.ok) return taken;
      const { candidacy, found } = taken.value;
      if (notice.receivedOn > this.clock.today())
        return err({
          code: 'not-received-yet',
          says: 'A notice is entered once it has been received: the day given is still to come.',
        });
      const done = await this.withdraw(tx, taken.value, notice);
      if (done.ok)
        await this.letters.send(
          tx,
          candidacy.member,
          'withdrawn-on-notice',
          found.election,
          formatDate(notice.receivedOn),
        );
      return done;
    });
  }

  private async withdraw(
    tx: Tx,
    { candidacy, found }: PaperInHand,
    notice: WrittenNotice | null,
  ): Promise<Result<Recorded<null>, NotToWithdraw>> {
    const { id, contest, candidate } = candidacy;
    const { election } = found;
    if (candidacy.accepted === false)
      return err({ code: 'rejected-already', says: 'This nomination was rejected.' });
    const now = this.clock.now();
    const closed = withdrawalsClosed(await readTimetable(tx, election.id), now);
    if (closed) return err(closed);
    await this.candidacies.withdraw(tx, id, now, notice);
    const withdrawn = {
      action: 'candidacy.withdrawn',
      resource: id,
      fields: {
        election: election.id,
        contest,
        ...(notice && { noticeReceivedOn: notice.receivedOn }),
      },
      ...(notice && {
        personal: { nominee: { id: candidacy.member, reference: notice.reference } },
      }),
    } as const;
    if (candidate === null) return ok({ drafts: [withdrawn], answer: () => null });
    await this.elections.withdraw(tx, candidate, new Date(now));
    const gone = {
      action: 'candidate.withdrew',
      resource: election.id,
      fields: { candidate, contest },
    } as const;
    const { pack } = await this.constitution.inForce();
    const left = withoutCandidate(found, candidate);
    const again = await statementAgain(tx, left, candidateOrder(pack.elections));
    return ok({ drafts: [withdrawn, gone, ...again], answer: () => null });
  }
}
