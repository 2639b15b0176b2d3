import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { candidateOrder } from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded } from '../../platform/database';
import { ElectionRepository } from '../election.repository';
import { type NotInTime, withdrawalsClosed } from '../timetable/nomination-window';
import { statementAgain, withoutCandidate } from '../timetable/order-candidates';
import { readTimetable } from '../timetable/timetable';
import { CandidacyRepository } from './candidacy.repository';
import { type NotInHand, notYours, PapersInHand } from './paper-in-hand';

export interface WithdrawingRefusal {
  readonly code: NotInHand['code'] | NotInTime['code'] | 'not-yours' | 'rejected-already';
  readonly says: string;
}

/** Lets a nominee withdraw, as a candidate too, until withdrawals close. Being signed in stands for signature and witness. Source: R-D13, R-F29 [design]. */
@Injectable()
export class WithdrawCandidacy {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly papers: PapersInHand,
    private readonly candidacies: CandidacyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, election: string, id: string): Promise<Result<null, WithdrawingRefusal>> {
    return this.database.act<null, WithdrawingRefusal>(actor, async (tx) => {
      const taken = await this.papers.take(tx, election, id);
      if (!taken.ok) return taken;
      const { candidacy, found } = taken.value;
      if (candidacy.member !== actor.memberId) return err(notYours);
      if (candidacy.accepted === false)
        return err({ code: 'rejected-already', says: 'This nomination was rejected.' });
      const now = this.clock.now();
      const closed = withdrawalsClosed(await readTimetable(tx, election), now);
      if (closed) return err(closed);
      await this.candidacies.withdraw(tx, id, now);
      const withdrawn = {
        action: 'candidacy.withdrawn',
        resource: id,
        fields: { election, contest: candidacy.contest },
      } as const;
      if (candidacy.candidate === null) return ok(recorded(withdrawn, () => null));
      await this.elections.withdraw(tx, candidacy.candidate, new Date(now));
      const fields = { candidate: candidacy.candidate, contest: candidacy.contest };
      const gone = { action: 'candidate.withdrew', resource: election, fields } as const;
      const { pack } = await this.constitution.inForce();
      const left = withoutCandidate(found, candidacy.candidate);
      const again = await statementAgain(tx, left, candidateOrder(pack.elections));
      return ok({ drafts: [withdrawn, gone, ...again], answer: () => null });
    });
  }
}
