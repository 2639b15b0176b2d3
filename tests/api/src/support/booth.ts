import {
  type Election,
  encryptBallot,
  type EncryptedBallot,
  type KeyPair,
  newKeyPair,
  readElection,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { marksOf } from '@folkmoot/sealed';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Person } from './person';
import { marking, paperFor } from './voting';

/** The constitution of scratch organisations, with every poll secret. */
export const secretly: Constitution = {
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, secrecy: 'secret', mayChangeVote: true },
  decisionKinds: cicMembersCouncil.decisionKinds.map((kind) => ({ ...kind, secrecy: 'secret' })),
};

type Paper = Schema<'BallotPaperDto'>;
export type SealedReceipt = Schema<'SealedCastDto'>;

/** A ballot for a box, sealed and not yet sent. */
export interface Sealed extends EncryptedBallot {
  readonly box: string;
}

/** The election of a box as a browser makes sure of it: its text has the hash that stands on the paper. */
export async function electionOf(
  { api }: Person,
  poll: string,
  { id: box, electionSha256 }: Paper['boxes'][number],
): Promise<Election> {
  const path = { poll, box };
  const text = await unwrap(
    api.GET('/api/v1/polls/{poll}/boxes/{box}/election.json', {
      params: { path },
      parseAs: 'text',
    }),
  );
  expect(createHash('sha256').update(text).digest('base64').replace(/=+$/, '')).toBe(
    electionSha256,
  );
  return valueOf(readElection(text, sodiumGroup));
}

/** Somebody's browser in the booth, with the keys that it made for a poll. */
export class Booth {
  readonly keys = new Map<string, KeyPair>();

  private constructor(
    readonly person: Person,
    readonly paper: Paper,
    private readonly elections: ReadonlyMap<string, Election>,
  ) {}

  /** Loads paper and elections, and makes a fresh key for each box. */
  static async enter(person: Person, poll: string): Promise<Booth> {
    const paper = await paperFor(person, poll);
    const elections = await Promise.all(
      paper.boxes.map(async (box) => [box.id, await electionOf(person, poll, box)] as const),
    );
    const booth = new Booth(person, paper, new Map(elections));
    for (const { id } of paper.boxes) booth.keys.set(id, newKeyPair(sodiumGroup, randomBytes));
    return booth;
  }

  /** The same person with the same keys, at another copy of the app. */
  at(person: Person): Booth {
    const there = new Booth(person, this.paper, this.elections);
    for (const [box, key] of this.keys) there.keys.set(box, key);
    return there;
  }

  /** Seals a ballot for each box that marks options by name. */
  seal(...names: string[]): Sealed[] {
    const answers = names.length > 0 ? marking(this.paper, ...names) : [];
    return this.paper.boxes.map((box) => {
      const contests = this.paper.contests
        .filter(({ id }) => box.contests.includes(id))
        .map((contest) => ({ ...contest, kind: contest.kind, constituency: null }));
      const own = answers.filter(({ contest }) => box.contests.includes(contest));
      return { box: box.id, ...this.encrypt(box.id, valueOf(marksOf(contests, own))) };
    });
  }

  /** Puts sealed ballots in their boxes, or tries to: with the declaration of identity that the paper asks for. */
  send(
    ballots: readonly Pick<Sealed, 'box' | 'text'>[],
    declaresIdentity = this.paper.identity !== null,
  ) {
    return this.person.api.POST('/api/v1/polls/{poll}/sealed-ballots', {
      params: { path: { poll: this.paper.poll }, header: { 'Idempotency-Key': randomUUID() } },
      body: {
        ballots: ballots.map(({ box, text }) => ({ box, ballot: text })),
        ...(declaresIdentity && { declaresIdentity }),
      },
    });
  }

  /** Seals and casts. */
  cast(...names: string[]): Promise<SealedReceipt> {
    return unwrap(this.send(this.seal(...names)));
  }

  private encrypt(box: string, marks: Parameters<typeof encryptBallot>[1]): EncryptedBallot {
    const [election, key] = [this.elections.get(box), this.keys.get(box)];
    if (!election || !key) throw new Error(`The booth has no box ${box}.`);
    return valueOf(encryptBallot(election, marks, key, randomBytes));
  }
}

/** Somebody enters the booth, seals a ballot that marks options by name, and casts it. */
export const castSecretly = async (
  person: Person,
  poll: string,
  ...names: string[]
): Promise<SealedReceipt> => (await Booth.enter(person, poll)).cast(...names);
