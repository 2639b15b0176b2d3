import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '../../measure';
import { type BoardMember, keepBoard } from '../../secret/keep-board';
import { endsWhenAsked } from '../../ends-when-asked';
import { deployParts, type Parts } from '../deployment';
import { registerMembers } from '../register-members';
import { type SignedIn } from '../sessions';
import { Site } from '../site';
import { auditSealed, papersAmiss, type SealedAudit } from './audit-sealed';
import { Opening, type OpeningRun } from './opening';
import { type Closing, SealedElection } from './sealed-election';
import { SealedVoters } from './sealed-voters';

const secretly: Constitution = endsWhenAsked({
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, secrecy: 'secret', mayChangeVote: true },
});

/** At a time. */
export const clients = 8;
const copies = 2;
/** Acknowledgements before each kill at the least, and after it; and by chance as many more. */
const [before, after, further] = [10, 10, 20];
const furtherMilliseconds = 40;

interface Stage {
  readonly parts: Parts;
  readonly site: Site;
  readonly people: SignedIn;
  readonly board: readonly BoardMember[];
}

/** A deployment of two copies whose elections are secret, with a board and so many members, while it is needed. */
async function staged<T>(members: number, work: (stage: Stage) => Promise<T>): Promise<T> {
  const parts = await deployParts(copies, secretly);
  const site = new Site(
    parts.apis.map(({ url }) => url),
    clients * 8,
  );
  try {
    const people = await registerMembers(parts.cluster, site, { members, reachable: false });
    const board = await keepBoard((text, values) => parts.cluster.ask(text, values));
    return await work({ parts, site, people, board });
  } finally {
    site.close();
    await parts.remove();
  }
}

/** How often what is killed in a run through a whole secret election. */
export interface SecretKills {
  readonly members: number;
  /** While ballots are cast: PostgreSQL and the copies of the API in turns. */
  readonly casting: number;
  /** The worker in each of these steps of the opening. */
  readonly opening: Readonly<Record<string, number>>;
  /** A copy of the API in each kind of step that scrutineers send. */
  readonly sending: number;
}

export interface KilledElection {
  readonly kills: number;
  readonly unanswered: number;
  readonly answeredLater: number;
  readonly acknowledged: number;
  readonly repeated: number;
  readonly voters: number;
  readonly silences: readonly number[];
  readonly closing: Closing;
  readonly opening: OpeningRun;
  /** Papers on the count sheet. */
  readonly counted: number;
  readonly audit: SealedAudit;
  /** What else must not be. */
  readonly wrong: {
    readonly answeredOtherwise: number;
    readonly papersAmiss: number;
    readonly changedSteps: number;
  };
}

/** A secret election from the first ballot to the count, in which everything is killed. */
export const killThroughElection = (plan: SecretKills): Promise<KilledElection> =>
  staged(plan.members, async ({ parts, site, people, board }) => {
    const { cluster, apis } = parts;
    const election = await SealedElection.open(cluster, site, people);
    const voters = new SealedVoters(site, election, people.members);
    const silences: number[] = [];
    const strikes = [
      async () => {
        cluster.kill();
        await cluster.restart();
      },
      ...apis.map((api) => async () => {
        await api.kill();
        await api.start();
      }),
    ];
    const { hearing } = voters;
    const struck = async (): Promise<void> => {
      for (let n = 0; n < plan.casting; n++) {
        await hearing.further(before + randomInt(further));
        await sleep(randomInt(furtherMilliseconds));
        hearing.listen();
        await strikes[n % strikes.length]?.();
        await hearing.further(after);
        silences.push(hearing.longestSilence);
      }
    };
    await voters.busy(clients, struck());
    const closing = await election.close();
    const opening = await new Opening(parts, site, board, election).run(plan.opening, plan.sending);
    const counted = await election.declare();
    const { unanswered, answeredLater, repeated, acknowledged } = voters;
    return {
      kills: plan.casting,
      unanswered,
      answeredLater,
      repeated,
      acknowledged: acknowledged.length,
      voters: voters.voters.filter(({ last }) => last).length,
      silences,
      closing,
      opening,
      counted,
      audit: await auditSealed(cluster, acknowledged, voters.voters),
      wrong: {
        answeredOtherwise: voters.answeredOtherwise,
        papersAmiss: await papersAmiss(apis[0]?.url ?? '', election, voters.voters),
        changedSteps: opening.changed,
      },
    };
  });

export interface RushRun {
  readonly members: number;
  readonly posts: number;
  readonly acknowledged: number;
  readonly seconds: number;
  readonly closing: Closing;
  readonly audit: SealedAudit;
}

/** Every member sends so many different ballots at once, in turns to two copies; a few members at a time. */
export const rush = (members: number, posts: number): Promise<RushRun> =>
  staged(members, async ({ parts, site, people }) => {
    const election = await SealedElection.open(parts.cluster, site, people);
    const voters = new SealedVoters(site, election, people.members);
    const began = performance.now();
    await inParallel(voters.voters, clients / 2, async (voter) => {
      const sealed = Array.from({ length: posts }, () => election.seal(voter.key));
      await Promise.all(
        sealed.map(async (one, turn) => {
          const reply = await voters.send(voter, one, turn);
          if (reply.status !== 201) throw new Error(`A ballot was refused: ${reply.body}`);
          voters.take(voter, one, reply);
        }),
      );
    });
    const seconds = (performance.now() - began) / 1000;
    const closing = await election.close();
    const audit = await auditSealed(parts.cluster, voters.acknowledged, voters.voters);
    return { members, posts, acknowledged: voters.acknowledged.length, seconds, closing, audit };
  });

export interface ClosesRun {
  readonly closes: number;
  /** In each poll. */
  readonly voters: number;
  readonly accepted: number;
  readonly tooLate: number;
  /** Of each close, in milliseconds. */
  readonly took: readonly number[];
  /** Closes that say another number of ballots than were acknowledged: there may be none. */
  readonly wrongNumbers: number;
  readonly audit: SealedAudit;
}

/** One poll after the other is closed while everybody's ballot is on its way. */
export const closeUnderLoad = (closes: number, members: number): Promise<ClosesRun> =>
  staged(members, async ({ parts, site, people }) => {
    const took: number[] = [];
    const all: SealedVoters[] = [];
    let [tooLate, wrongNumbers] = [0, 0];
    for (let n = 0; n < closes; n++) {
      const election = await SealedElection.open(parts.cluster, site, people);
      const voters = new SealedVoters(site, election, people.members);
      const sealed = voters.voters.map((voter) => ({ voter, one: election.seal(voter.key) }));
      const sent = sealed.map(async ({ voter, one }, turn) => {
        const reply = await voters.send(voter, one, turn);
        if (reply.status === 201) return voters.take(voter, one, reply);
        if (!reply.body.includes('poll-closed')) throw new Error(`Refused: ${reply.body}`);
        tooLate++;
      });
      const closing = sleep(randomInt(longestRush)).then(() => election.close());
      await Promise.all(sent);
      const { ballots, credentials, rollMarks, milliseconds } = await closing;
      const heard = voters.acknowledged.length;
      if ([ballots, credentials, rollMarks].some((number) => number !== heard)) wrongNumbers++;
      took.push(milliseconds);
      all.push(voters);
    }
    const acknowledged = all.flatMap((voters) => voters.acknowledged);
    const everybody = all.flatMap(({ voters }) => voters);
    const audit = await auditSealed(parts.cluster, acknowledged, everybody);
    const accepted = acknowledged.length;
    return { closes, voters: members, accepted, tooLate, took, wrongNumbers, audit };
  });

/** In milliseconds, from the first ballot to the close at the latest. */
const longestRush = 600;
