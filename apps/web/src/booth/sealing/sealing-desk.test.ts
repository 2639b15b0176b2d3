import {
  curveGroup as group,
  newKeyPair,
  publishKey,
  readElection,
  trackerOf,
  verifyBallot,
  writeTrustees,
} from '@folkmoot/ballot';
import { seededRandom } from '@folkmoot/ballot/testing';
import { valueOf } from '@folkmoot/basics';
import {
  entryText,
  formatTlogProof,
  formatVerifierKey,
  leafHash,
  sha256Hex,
  signCheckpoint,
  signerFromSeed,
  utf8,
  verifierKey,
  type Entry,
} from '@folkmoot/log';
import { electionText, type SealedContest } from '@folkmoot/sealed';
import { type LogEvidence, type PaperToSeal } from '../../shared/sealing/paper-to-seal';
import { SealingDesk } from './sealing-desk';

const options = (...names: string[]) => names.map((name) => ({ id: `id of ${name}`, name }));
const motion: SealedContest = {
  id: 'motion',
  kind: 'choice',
  constituency: null,
  title: 'To adopt the policy',
  seats: null,
  options: options('For', 'Against', 'Abstain'),
};
const seats: SealedContest = {
  ...motion,
  id: 'seats',
  kind: 'ranking',
  title: 'Seats',
  seats: 2,
  options: options('Asha', 'Huw', 'Wendy'),
};

const random = seededRandom('sealing desk');
const signer = signerFromSeed('example.org/log/moot', Buffer.alloc(32, 7));
const key = newKeyPair(group, random);
const { public: publicKey } = key;
const trustees = writeTrustees([['Single', publishKey(key, group, random)]], group);
const text = valueOf(
  electionText('Annual ballot', [motion, seats], { uuid: 'Testing1234567', publicKey }, group),
);
const { hash } = valueOf(readElection(text, group));
const paper: PaperToSeal = {
  poll: 'poll-1',
  title: 'Annual ballot',
  boxes: [
    { id: 'box-1', election: text, trustees, electionSha256: hash, contests: [motion, seats] },
  ],
};

const fields = { poll: 'poll-1', electionSha256: hash, trusteesSha256: sha256Hex(trustees) };

/** A log of one entry, signed. */
function proofOf(change: Partial<Entry> = {}): string {
  const entry = utf8(
    entryText({
      index: 0,
      time: '2026-11-22T09:00:00.000000Z',
      action: 'election.published',
      resource: 'box-1',
      commitments: {},
      fields,
      ...change,
    }),
  );
  const { name: origin } = signer;
  const checkpoint = signCheckpoint({ origin, size: 1, root: leafHash(entry) }, signer);
  return formatTlogProof({ index: 0, hashes: [], checkpoint, extra: entry });
}
const evidenceOf = (proof: string): LogEvidence => ({
  origin: signer.name,
  keys: [formatVerifierKey(verifierKey(signer.name, signer.publicKey))],
  proofs: { 'box-1': proof },
});
const desk = () => new SealingDesk(random);
const answers = [
  { contest: 'motion', options: ['id of Against'] },
  { contest: 'seats', options: ['id of Wendy', 'id of Asha'] },
];

describe('a paper is checked before it is voted on', () => {
  const fault = (changed: Partial<PaperToSeal>, evidence = evidenceOf(proofOf())) =>
    desk().check({ paper: { ...paper, ...changed }, evidence });
  const [box] = paper.boxes;
  if (!box) throw new Error('The paper has no box.');

  it('holds when the log has the election that the screen shows', () => {
    expect(fault({})).toBeNull();
  });

  it('is at fault when the election is not the one announced', () => {
    expect(fault({ boxes: [{ ...box, electionSha256: hash.replace(/^./, '_') }] })).toBe(
      'wrong-hash',
    );
    expect(fault({ boxes: [{ ...box, election: `${text} ` }] })).toBe('wrong-hash');
    expect(fault({ boxes: [{ ...box, election: 'no election' }] })).toBe('wrong-hash');
  });

  it.each<[string, readonly SealedContest[]]>([
    ['other names', [motion, { ...seats, options: options('Asha', 'Wendy', 'Huw') }]],
    ['other questions', [motion]],
    ['another order', [seats, motion]],
    ['another title', [{ ...motion, title: 'To reject the policy' }, seats]],
  ])('is at fault when the screen shows %s', (_, contests) => {
    expect(fault({ boxes: [{ ...box, contests }] })).toBe('other-questions');
  });

  it('is at fault when the log does not have it, or somebody else signed', () => {
    const wrong = [
      '',
      proofOf({ resource: 'box-2' }),
      proofOf({ action: 'poll.opened' }),
      proofOf({ fields: { ...fields, poll: 'poll-2' } }),
      proofOf({ fields: { ...fields, electionSha256: 'another' } }),
      proofOf().replace(/^— (.*) .{8}/m, '— $1 AAAAAAAA'),
    ];
    for (const proof of wrong) expect(fault({}, evidenceOf(proof))).toBe('not-in-log');
    expect(fault({}, { ...evidenceOf(proofOf()), keys: [] })).toBe('not-in-log');
    expect(fault({}, { ...evidenceOf(proofOf()), origin: 'other.example/log' })).toBe('not-in-log');
  });

  it('is at fault when it would be sealed to another key than that of the trustees in the log', () => {
    const others = writeTrustees(
      [['Single', publishKey(newKeyPair(group, random), group, random)]],
      group,
    );
    const sha256OfOthers = { ...fields, trusteesSha256: sha256Hex(others) };
    const withTrustees = (given: string) => ({ boxes: [{ ...box, trustees: given }] });
    expect(fault(withTrustees(others))).toBe('wrong-key');
    expect(fault(withTrustees(others), evidenceOf(proofOf({ fields: sha256OfOthers })))).toBe(
      'wrong-key',
    );
    expect(fault({}, evidenceOf(proofOf({ fields: sha256OfOthers })))).toBe('wrong-key');
    expect(fault(withTrustees(''))).toBe('wrong-key');
  });
});

describe('sealing', () => {
  it('makes ballots that the server takes, with a fresh key and tracker each time', () => {
    const here = desk();
    const election = valueOf(readElection(text, group));
    const credentials = [1, 2].map(() => {
      const [ballot] = here.seal({ paper, answers });
      expect(ballot?.tracker).toBe(trackerOf(ballot?.text ?? ''));
      return valueOf(verifyBallot(ballot?.text ?? '', election)).credential.hex;
    });
    expect(new Set(credentials).size).toBe(2);
  });

  it('says nothing of the choice in what is sent', () => {
    const [ballot] = desk().seal({ paper, answers });
    expect(ballot?.text).not.toMatch(/Against|Wendy|Asha|id of/);
  });

  it('takes neither a paper at fault nor answers that are none', () => {
    const wrong = { ...paper, title: 'Another ballot' };
    expect(() => desk().seal({ paper: wrong, answers })).toThrow('other-questions');
    const unknown = [{ contest: 'motion', options: ['id of nobody'] }];
    expect(() => desk().seal({ paper, answers: unknown })).toThrow('unknown-option');
  });
});

describe('a vote that is opened instead of cast', () => {
  it('is opened once, and another device finds the same tracker and the same choices', () => {
    const here = desk();
    const [sealed] = here.seal({ paper, answers });
    const [opened] = here.open() ?? [];
    expect(opened?.tracker).toBe(sealed?.tracker);
    expect(here.open()).toBeNull();
    expect(desk().reopen({ election: text, opening: opened?.opening ?? '' })).toEqual({
      tracker: sealed?.tracker,
      questions: [
        { question: 'To adopt the policy', chosen: ['Against'], ranked: false },
        { question: 'Seats', chosen: ['Wendy', 'Asha'], ranked: true },
      ],
    });
  });

  it('cannot be opened once it was cast and forgotten', () => {
    const here = desk();
    here.seal({ paper, answers });
    here.forget();
    expect(here.open()).toBeNull();
  });

  it('opens nothing with another text', () => {
    expect(desk().reopen({ election: text, opening: 'x' })).toBeNull();
    expect(desk().reopen({ election: 'x', opening: 'x' })).toBeNull();
  });
});

describe('the log’s word that a ballot was accepted', () => {
  const { origin, keys } = evidenceOf('');
  const tracker = 'the tracker';
  const accepted = (fields: Entry['fields']) =>
    proofOf({ action: 'ballot.accepted', resource: 'ballot-1', fields });

  it('holds for the tracker in the entry and no other', () => {
    const claim = { proof: accepted({ poll: 'poll-1', tracker }), origin, keys, tracker };
    expect(desk().isAccepted(claim)).toBe(true);
    expect(desk().isAccepted({ ...claim, tracker: 'another' })).toBe(false);
    expect(desk().isAccepted({ ...claim, proof: proofOf() })).toBe(false);
    expect(desk().isAccepted({ ...claim, keys: [] })).toBe(false);
  });
});
