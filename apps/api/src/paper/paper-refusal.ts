import { type BallotRefusal } from '@folkmoot/rules';
import { type SealedRefusal } from '../sealed-ballots/sealed-refusal';

/** Why something about votes on paper is refused. `envelopes` are those at fault. */
export interface PaperRefusal {
  readonly code:
    | BallotRefusal['code']
    | Extract<
        SealedRefusal['code'],
        'not-a-ballot' | 'another-election' | 'bad-signature' | 'bad-proof' | 'poll-unknown'
      >
    | 'batch-unknown'
    | 'batch-ended'
    | 'two-tellers-already'
    | 'no-such-envelope'
    | 'elector-or-ground'
    | 'declaration-not-asked'
    | 'answers-missing'
    | 'answers-in-secret'
    | 'entered-already'
    | 'voted-before'
    | 'not-secret'
    | 'envelopes-first'
    | 'no-such-paper'
    | 'key-used'
    | 'few-envelopes'
    | 'not-agreed'
    | 'voted-meanwhile';
  readonly says: string;
  readonly envelopes?: readonly number[];
}

/** The HTTP status of each refusal. */
export const paperStatus: Readonly<Record<PaperRefusal['code'], number>> = {
  'poll-unknown': 404,
  'poll-not-open': 409,
  'poll-closed': 409,
  'not-on-roll': 422,
  'already-voted': 409,
  'voted-on-paper': 409,
  'contest-abandoned': 409,
  'identity-not-declared': 422,
  'wrong-constituency': 422,
  'unknown-option': 422,
  'duplicate-option': 422,
  'one-option-only': 422,
  'too-many-options': 422,
  'missing-contest': 422,
  'not-a-ballot': 422,
  'another-election': 422,
  'bad-signature': 422,
  'bad-proof': 422,
  'batch-unknown': 404,
  'batch-ended': 409,
  'two-tellers-already': 409,
  'no-such-envelope': 422,
  'elector-or-ground': 422,
  'declaration-not-asked': 422,
  'answers-missing': 422,
  'answers-in-secret': 422,
  'entered-already': 409,
  'voted-before': 409,
  'not-secret': 409,
  'envelopes-first': 409,
  'no-such-paper': 422,
  'key-used': 409,
  'few-envelopes': 409,
  'not-agreed': 409,
  'voted-meanwhile': 409,
};

export const paperRefusals = {
  pollUnknown: { code: 'poll-unknown', says: 'There is no such poll. Check the address.' },
  batchUnknown: { code: 'batch-unknown', says: 'There is no such batch. Check the address.' },
  twoTellers: {
    code: 'two-tellers-already',
    says: 'Two tellers have begun this batch, and nobody else enters anything of it.',
  },
  electorOrGround: {
    code: 'elector-or-ground',
    says: 'Enter the member’s number, or why the envelope holds no vote: one of the two.',
  },
  declarationNotAsked: {
    code: 'declaration-not-asked',
    says: 'The constitution asks nobody who votes in this poll for a declaration of identity, so no envelope is without a vote for want of one. Enter whose it is, and what is marked.',
  },
  notOnRoll: {
    code: 'not-on-roll',
    says: 'Nobody with this number is on the roll of this poll. Check the number; if it is right, the envelope holds no vote: “not on the roll”.',
  },
  onPaper: {
    code: 'voted-on-paper',
    says: 'This member’s vote on paper has been taken already. This envelope holds no vote: “second envelope of the same member”.',
  },
  abandoned: {
    code: 'contest-abandoned',
    says: 'The poll for the seats of this member’s constituency was abandoned: no vote in it is counted. This envelope holds no vote: “abandoned”.',
  },
  votedBefore: {
    code: 'voted-before',
    says: 'This member has voted online, and in this poll the first vote counts. This envelope holds no vote: “voted before”.',
  },
  answersMissing: {
    code: 'answers-missing',
    says: 'Enter what is marked on the paper. If nothing is, the envelope holds no vote: “nothing marked”.',
  },
  answersInSecret: {
    code: 'answers-in-secret',
    says: 'This poll is secret: papers are entered apart from their envelopes, and sealed in your browser.',
  },
  notSecret: {
    code: 'not-secret',
    says: 'This poll is not secret: what is on a paper is entered with its envelope.',
  },
  envelopesFirst: {
    code: 'envelopes-first',
    says: 'Papers are entered once both tellers agree on every envelope of the batch.',
  },
  keyUsed: {
    code: 'key-used',
    says: 'This paper was entered before, under the same code. Each batch has a code of its own.',
  },
  fewEnvelopes: {
    code: 'few-envelopes',
    says: 'A batch of fewer than five envelopes of a secret poll lets its tellers guess whose paper is whose. Wait for more, or acknowledge that the members concerned know.',
  },
} as const satisfies Readonly<Record<string, PaperRefusal>>;
