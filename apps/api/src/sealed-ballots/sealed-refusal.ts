import { type BallotRefusal as Flaw } from '@folkmoot/ballot';
import { type BallotRefusal } from '@folkmoot/rules';

/** Why sealed ballots are refused. `box` and `question` say where, as far as it can be told. */
export interface SealedRefusal {
  readonly code:
    | Extract<
        BallotRefusal['code'],
        | 'poll-not-open'
        | 'poll-closed'
        | 'not-on-roll'
        | 'already-voted'
        | 'voted-on-paper'
        | 'contest-abandoned'
        | 'identity-not-declared'
      >
    | 'poll-unknown'
    | 'open-poll'
    | 'wrong-boxes'
    | 'not-a-ballot'
    | 'another-election'
    | 'bad-signature'
    | 'bad-proof'
    | 'key-of-another'
    | 'key-replaced'
    | 'copied-ciphertext'
    | 'sent-before';
  readonly says: string;
  readonly box?: string;
  /** Place of a question in the box, from 0. */
  readonly question?: number;
}

const again = 'Load the ballot paper again and vote once more.';

/** What is wrong with a ballot by itself. */
export function flawSays(why: Flaw, box: string): SealedRefusal {
  switch (why.code) {
    case 'another-election':
      return {
        code: 'another-election',
        box,
        says: `This ballot was made for another poll or another paper. ${again}`,
      };
    case 'bad-signature':
      return {
        code: 'bad-signature',
        box,
        says: `The ballot was changed after it was sealed: its signature does not fit. ${again}`,
      };
    case 'bad-proof':
      return {
        code: 'bad-proof',
        box,
        question: why.question,
        says: `The ballot does not prove that its answer to question ${why.question + 1} is a possible one. ${again}`,
      };
    case 'too-long':
    case 'not-json':
    case 'malformed':
    case 'not-canonical':
      return {
        code: 'not-a-ballot',
        box,
        says: `This is not written as a sealed ballot of this paper is${'detail' in why ? ` (${why.detail})` : ''}. ${again}`,
      };
  }
}

export const refusals = {
  pollUnknown: {
    code: 'poll-unknown',
    says: 'There is no such poll. Check the address.',
  },
  openPoll: {
    code: 'open-poll',
    says: 'This poll is not secret: it takes ballots by name. Vote on its page.',
  },
  notAMember: {
    code: 'not-on-roll',
    says: 'Only members vote, and this account is not a member’s.',
  },
  wrongBoxes: {
    code: 'wrong-boxes',
    says: `Send one ballot for each box on your ballot paper, and no other. ${again}`,
  },
  keyOfAnother: {
    code: 'key-of-another',
    says: `This voting key is registered already, for somebody else or another ballot. ${again}`,
  },
  keyReplaced: {
    code: 'key-replaced',
    says: `You have voted with a newer key since this one was made. ${again}`,
  },
  copied: {
    code: 'copied-ciphertext',
    says: `A part of this ballot is in another member’s ballot already. ${again}`,
  },
  sentBefore: {
    code: 'sent-before',
    says: `Some of these ballots were cast before, and others are new. ${again}`,
  },
} as const satisfies Readonly<Record<string, SealedRefusal>>;
