import { Injectable } from '@nestjs/common';
import { type PlainDate } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock';
import { type Tx } from '../../platform/database';
import { enqueue } from '../../platform/jobs';
import { ClosePoll } from '../../polls/close-poll';
import { lockPollForClosing } from '../../polls/poll-locks';
import { type EntryDraft } from '../../record/entry-draft';
import { groupsByCandidate } from '../candidacies/groups';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';

type Contest = ElectionWithContests['contests'][number];

/** Why a poll is abandoned, and until when it is to be held again. */
export interface Abandonment {
  /** The candidate who ceased to stand. */
  readonly because: string;
  readonly heldBy: PlainDate | null;
}

/** What is abandoned, and the election that is held instead. */
export interface Abandoned {
  readonly drafts: readonly EntryDraft[];
  readonly heldAgainIn: string;
}

/**
 * Abandons the poll for the seats of one constituency and calls a new election for them, in which those who are left
 * stand again without a fresh nomination. The poll goes on for other constituencies; with none left it closes.
 * Source: R-D27 (Model Election Rules 2014 r.59).
 */
@Injectable()
export class AbandonContest {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly closePoll: ClosePoll,
    private readonly clock: Clock,
  ) {}

  async within(
    tx: Tx,
    found: ElectionWithContests,
    id: string,
    { because, heldBy }: Abandonment,
  ): Promise<Abandoned> {
    const { election } = found;
    const contest = found.contests.find((one) => one.id === id);
    if (!contest) throw new Error(`Contest ${id} is none of election ${election.id}.`);
    // Ballots on their way in are in the box before it, and none comes after.
    if (election.pollId) await lockPollForClosing(tx, election.pollId);
    const called = await this.callAgain(tx, found, contest, heldBy);
    await this.elections.abandon(tx, id, new Date(this.clock.now()), called.heldAgainIn);
    const fields = {
      contest: id,
      poll: election.pollId,
      candidate: because,
      heldAgainIn: called.heldAgainIn,
      heldBy,
    };
    const abandoned = { action: 'contest.abandoned', resource: election.id, fields } as const;
    const others = found.contests.filter(
      ({ id: other, decisionId, abandonedAt }) =>
        other !== id && decisionId === null && abandonedAt === null,
    );
    const closed = others.length === 0 ? await this.close(tx, election.pollId) : [];
    return {
      drafts: [abandoned, ...closed, ...called.drafts],
      heldAgainIn: called.heldAgainIn,
    };
  }

  /** With nothing left to elect the poll is closed, and never counted. Its key is of no use to anybody. */
  private async close(tx: Tx, poll: string | null): Promise<readonly EntryDraft[]> {
    if (poll === null) return [];
    const closed = await this.closePoll.asAbandoned(tx, poll);
    await enqueue(tx, 'destroy-poll-key', { poll });
    return closed ? [closed] : [];
  }

  private async callAgain(
    tx: Tx,
    { election }: ElectionWithContests,
    { id: abandoned, constituency, seats, inPlaceOf, termFrom, candidates }: Contest,
    heldBy: PlainDate | null,
  ): Promise<Abandoned> {
    const id = randomUUID() as string as typeof election.id;
    const title = `${election.title.slice(0, 188)} (held again)`;
    const contest = randomUUID();
    await this.elections.add(
      tx,
      {
        id,
        version: 1,
        title,
        calledAt: new Date(this.clock.now()),
        pollId: null,
        decisionId: null,
        heldBy,
      },
      [
        {
          id: contest,
          electionId: id,
          constituency,
          seats,
          decisionId: null,
          inPlaceOf,
          abandonedAt: null,
          heldAgainIn: null,
          endedAt: null,
          termFrom,
        },
      ],
    );
    const fields = {
      title,
      contests: [
        {
          id: contest,
          constituency,
          seats,
          ...(inPlaceOf && { inPlaceOf }),
          ...(termFrom && { termFrom }),
        },
      ],
      follows: election.id,
      ...(heldBy && { heldBy }),
    };
    const called = { action: 'election.called', resource: id, fields } as const;
    const stood: EntryDraft[] = [];
    const groups = await groupsByCandidate(tx, [abandoned]);
    for (const former of candidates) {
      const candidate = randomUUID();
      const { name, memberId, statement, position } = former;
      await this.elections.addCandidate(tx, {
        id: candidate,
        contestId: contest,
        memberId,
        name,
        statement,
        position,
        withdrewAt: null,
      });
      await this.elections.carryNominationOver(tx, former.id, { candidate, contest });
      const own = groups.get(former.id) ?? [];
      stood.push({
        action: 'candidate.stood',
        resource: id,
        fields: {
          contest,
          constituency,
          candidate,
          name,
          stoodAs: former.id,
          ...(own.length > 0 && { groups: [...own] }),
        },
      });
    }
    return { drafts: [called, ...stood], heldAgainIn: id };
  }
}
