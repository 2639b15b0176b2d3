import { Injectable } from '@nestjs/common';
import { err, ok } from '@folkmoot/basics';
import { type Actor, system } from '../platform/actor';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Batcher } from '../platform/batcher';
import { Clock } from '../platform/clock';
import { Database, type Recorded, type Tx } from '../platform/database';
import { togetherOrAlone } from '../platform/together-or-alone';
import { enqueueAll } from '../platform/jobs';
import { declaringOf, keepDeclarations } from '../polls/identity-declarations';
import { PollBook } from '../polls/poll-book';
import { BallotChecks } from './ballot-checks';
import {
  decideSealedBallots,
  type SealedRequest,
  type SealedResult,
} from './decide-sealed-ballots';
import { SealedBoxRepository } from './sealed-box.repository';
import { SealedElections } from './sealed-elections';
import { flawSays, refusals } from './sealed-refusal';

/** What a member’s browser sends: a text for each box. */
export interface SealedSubmission {
  readonly poll: string;
  readonly ballots: readonly { readonly box: string; readonly text: string }[];
  /** Whether the member declares their identity with them. */
  readonly declared: boolean;
}

/**
 * Puts sealed ballots in their boxes. What they prove is checked first, in threads; those that arrive together are then
 * taken in one transaction, as open ballots are: see docs/decisions/0007-ballots-cast-in-groups.md.
 */
@Injectable()
export class CastSealedBallots {
  private readonly queue = new Batcher<SealedRequest, () => SealedResult>(
    (requests) => togetherOrAlone(requests, (group) => this.castTogether(group)),
    64,
    2,
  );

  constructor(
    private readonly database: Database,
    private readonly pollBook: PollBook,
    private readonly elections: SealedElections,
    private readonly checks: BallotChecks,
    private readonly boxes: SealedBoxRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    { poll: id, ballots, declared }: SealedSubmission,
  ): Promise<SealedResult> {
    if (!actor.memberId) return err(refusals.notAMember);
    const poll = await this.pollBook.paper(id.toLowerCase());
    if (!poll) return err(refusals.pollUnknown);
    if (poll.secrecy === 'open') return err(refusals.openPoll);
    const sent = ballots.map(({ box, text }) => ({ box: box.toLowerCase(), text }));
    const isOfPoll = sent.every(({ box }) => poll.boxes.some((known) => known.id === box));
    if (!isOfPoll || new Set(sent.map(({ box }) => box)).size !== sent.length)
      return err(refusals.wrongBoxes);
    const texts = await Promise.all(sent.map(({ box }) => this.elections.textOf(box)));
    const checked = await this.checks.run({
      ballots: sent.map(({ text }, at) => ({ election: texts[at] ?? '', text })),
    });
    if (!checked.ok) return err(flawSays(checked.error.why, sent[checked.error.at]?.box ?? ''));
    const request: SealedRequest = {
      poll: { ...poll, declaring: await declaringOf(this.constitution, poll) },
      member: actor.memberId,
      declared,
      ballots: checked.value.map((ballot, at) => ({
        ...ballot,
        box: sent[at]?.box ?? '',
        text: sent[at]?.text ?? '',
      })),
    };
    return (await this.queue.ask(request))();
  }

  private async castTogether(requests: readonly SealedRequest[]): Promise<SealedResult[]> {
    const done = await this.database.act<SealedResult[], never>(system, async (tx) =>
      ok(await this.openAndDecide(tx, requests)),
    );
    return done.ok ? done.value : [];
  }

  private async openAndDecide(
    tx: Tx,
    requests: readonly SealedRequest[],
  ): Promise<Recorded<SealedResult[]>> {
    const sent = requests.flatMap(({ ballots }) => ballots);
    const state = await this.boxes.open(tx, {
      electors: requests.map(({ poll, member }) => ({ poll: poll.id, member })),
      credentials: sent.map(({ credential }) => credential),
      ciphertexts: sent.flatMap(({ box, ciphertexts }) =>
        ciphertexts.map((sha256) => ({ box, sha256 })),
      ),
    });
    const trackers = new Set(sent.map(({ tracker }) => tracker));
    const again = state.ballots.filter(({ tracker }) => trackers.has(tracker)).map(({ id }) => id);
    const receipts = await this.boxes.receiptsOf(tx, again);
    const now = this.clock.now(); // the locks are held: nobody closes the poll any more before we are done
    const decided = decideSealedBallots(requests, state, receipts, now);
    const { keys, ballots, declarations, drafts, confirmations, answer } = decided;
    return {
      drafts,
      answer,
      lastWrites: () =>
        Promise.all([
          this.boxes.deposit(tx, keys, ballots),
          keepDeclarations(tx, declarations),
          confirmations.length > 0 && enqueueAll(tx, 'confirm-sealed-ballots', confirmations),
        ]),
    };
  }
}
