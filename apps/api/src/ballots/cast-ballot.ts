import { Injectable } from '@nestjs/common';
import { err, ok } from '@folkmoot/basics';
import { type PollTerms } from '@folkmoot/rules';
import { type Actor, system } from '../platform/actor';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Batcher } from '../platform/batcher';
import { Clock } from '../platform/clock';
import { Database, type Recorded, type Tx } from '../platform/database';
import { togetherOrAlone } from '../platform/together-or-alone';
import { declaringOf, keepDeclarations } from '../polls/identity-declarations';
import { PollBook, termsOn } from '../polls/poll-book';
import { BallotBoxRepository } from './ballot-box.repository';
import {
  type CastRefusal,
  type CastRequest,
  type CastResult,
  decideBallots,
} from './decide-ballots';

/**
 * Puts ballots in the box. Those that arrive together are taken in one transaction, each with its
 * own log entry: see docs/decisions/0007-ballots-cast-in-groups.md.
 */
@Injectable()
export class CastBallot {
  private readonly queue = new Batcher<CastRequest, () => CastResult>(
    (requests) => togetherOrAlone(requests, (group) => this.castTogether(group)),
    128,
    2,
  );

  constructor(
    private readonly database: Database,
    private readonly pollBook: PollBook,
    private readonly ballotBox: BallotBoxRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: Omit<CastRequest, 'member'>): Promise<CastResult> {
    if (!actor.memberId)
      return err({
        code: 'not-on-roll',
        says: 'Only members vote, and this account is not a member’s.',
      });
    const poll = request.poll.toLowerCase(); // as the database writes it
    if ((await this.pollBook.paper(poll))?.secrecy === 'secret') return err(secretPoll);
    const answer = await this.queue.ask({ ...request, poll, member: actor.memberId });
    return answer();
  }

  private async castTogether(requests: readonly CastRequest[]): Promise<CastResult[]> {
    const terms = await this.termsOf(requests.map(({ poll }) => poll));
    const done = await this.database.act<CastResult[], never>(system, async (tx) =>
      ok(await this.openAndDecide(tx, requests, terms)),
    );
    return done.ok ? done.value : [];
  }

  private async openAndDecide(
    tx: Tx,
    requests: readonly CastRequest[],
    terms: ReadonlyMap<string, PollTerms>,
  ): Promise<Recorded<CastResult[]>> {
    const { entries, inBox } = await this.ballotBox.open(tx, requests);
    const keys = new Set(requests.map(({ requestKey }) => requestKey));
    const again = inBox.filter(({ requestKey }) => keys.has(requestKey)).map(({ id }) => id);
    const receipts = again.length > 0 ? await this.ballotBox.receiptsOf(tx, again) : new Map();
    const now = this.clock.now(); // the locks are held: nobody closes the poll any more before we are done
    const { deposits, declarations, drafts, answer } = decideBallots(requests, {
      terms,
      entries,
      inBox,
      receipts,
      now,
    });
    return {
      drafts,
      answer,
      lastWrites: () =>
        Promise.all([this.ballotBox.deposit(tx, deposits), keepDeclarations(tx, declarations)]),
    };
  }

  private async termsOf(polls: readonly string[]): Promise<Map<string, PollTerms>> {
    const terms = new Map<string, PollTerms>();
    for (const poll of new Set(polls)) {
      const paper = await this.pollBook.paper(poll);
      if (paper)
        terms.set(poll, {
          ...termsOn(paper),
          declaring: await declaringOf(this.constitution, paper),
        });
    }
    return terms;
  }
}

const secretPoll: CastRefusal = {
  code: 'secret-poll',
  says: 'This poll is secret: a ballot is sealed on your own device before it is sent. Open the poll’s page and vote there.',
};
