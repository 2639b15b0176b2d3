import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Tx } from '../../platform/database';
import { PollBook } from '../../polls/poll-book';
import { isCountOvertaken } from '../ceasing/ceased';
import { type CountInHand, countInHand } from '../counts/count-in-hand';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { type RecountRefusal } from './recount-refusal';

/** An election that was counted and not declared, under its lock. */
export interface DoubtedCount {
  readonly found: ElectionWithContests;
  readonly count: CountInHand;
  /** Under which its poll opened. */
  readonly pack: Constitution;
}

/** Counts of which a recount can be asked, and granted or refused. */
@Injectable()
export class DoubtedCounts {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
  ) {}

  async take(tx: Tx, id: string): Promise<Result<DoubtedCount, RecountRefusal>> {
    const found = await this.elections.lock(tx, id);
    if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
    const { pollId, decisionId } = found.election;
    if (decisionId) return err({ code: 'declared-already', says: 'The result has been declared.' });
    const count = pollId === null ? null : await countInHand(tx, pollId);
    const poll = pollId === null ? null : await this.pollBook.paper(pollId);
    if (!count || !poll)
      return err({ code: 'not-counted', says: 'The votes have not been counted yet.' });
    if (await isCountOvertaken(tx, id))
      return err({ code: 'count-again', says: 'The votes must be counted again in any case.' });
    const { pack } = await this.constitution.byVersion(poll.constitution);
    return ok({ found, count, pack });
  }
}
