import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import { type DecisionDocument } from '@folkmoot/publish';
import { cicMembersCouncil } from '@folkmoot/rules';
import { honestRecord } from '@folkmoot/verify/testing';
import { type Certified, type CertifiedPoll } from '../certified';
import { type Block } from '../paper';
import { Typesetter } from '../typesetter';
import { scrutineersReport } from './scrutineers-report';

const record = honestRecord();
const documents = Array.from(
  record.decisions.values(),
  (text) => JSON.parse(text) as DecisionDocument,
);
const election = documents.find(({ facts }) => facts.type === 'election')!;

const poll: CertifiedPoll = {
  secrecy: 'open',
  opensAt: '2026-06-01T08:00:00.000Z',
  closesAt: '2026-06-09T16:00:00.000Z',
  closedAt: '2026-06-09T16:00:00.000Z',
  early: null,
  votes: { issued: 8, online: 3, paper: 2, notUsed: 3, superseded: 1, void: 1, unconfirmed: 0 },
  absences: [],
};
const certified: Certified = {
  organisation: 'Test CIC',
  document: election,
  sha256: 'd0'.repeat(32),
  pack: cicMembersCouncil,
  sheets: new Map(
    Array.from(record.countSheets, ([sha256, text]) => [
      sha256,
      JSON.parse(text) as CountSheet | AllocationSheet,
    ]),
  ),
  poll,
  entry: { index: 1204, time: '2026-06-09T16:00:00.000Z' },
  origin: 'council.example/log/test',
  address: 'https://council.example/decisions/2',
};
const blocksOf = (change: Partial<CertifiedPoll> = {}): readonly Block[] =>
  scrutineersReport(certified, { ...poll, ...change }).blocks;
const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe('scrutineersReport', () => {
  it('accounts for every vote that was issued (R-D19, R-D20)', () => {
    const table = blocksOf().find((block) => block.type === 'table');
    expect(table).toMatchObject({
      caption: 'What became of every vote',
      rows: [
        ['Issued: people on the roll', '8'],
        ['Counted, cast online', '3'],
        ['Counted, cast on paper', '2'],
        ['Not used', '3'],
        ['Replaced by a later vote, or by one on paper', '1'],
        ['Envelopes without a valid vote', '1'],
        ['Envelopes not agreed on before the close', '0'],
      ],
    });
    expect(textOf(blocksOf())).toContain('8 issued = 3 online + 2 on paper + 3 not used.');
    expect(textOf(blocksOf({ votes: null }))).not.toContain('What became of every vote');
  });

  it('tells the papers that could not be counted, by ground, and the lots (R-D21, R-D22)', () => {
    const sheet = [...certified.sheets.values()].find(
      (one) => 'lots' in one && one.lots.length > 0,
    );
    if (!sheet || !('stages' in sheet)) throw new Error('No count with a lot.');
    const text = textOf(blocksOf());
    expect(text).toContain('No candidate is marked first');
    expect(text).toContain(
      `the lot fell on ${sheet.candidates.find(({ id }) => id === sheet.lots[0]!.chosen)!.name}`,
    );
  });

  it('says which scrutineer’s word there was on the count (R-H8)', () => {
    expect(textOf(blocksOf())).toContain(
      'A scrutineer confirmed the count on Monday 8 June 2026 at 11am (UK time).',
    );
  });

  it('says what was out of the ordinary, or that nothing was', () => {
    expect(textOf(blocksOf())).toContain('Nothing is recorded.');
    const odd = textOf(
      blocksOf({
        early: 'All have voted.',
        absences: ['Ill on the day.'],
        votes: { ...poll.votes!, unconfirmed: 2 },
      }),
    );
    expect(odd).toContain('The poll was closed before its time: All have voted.');
    expect(odd).toContain('opened without one of the scrutineers: Ill on the day.');
    expect(odd).toContain('2 envelopes were not agreed on before the close.');
  });

  it('can be set', () => {
    expect(new Typesetter().typeset(scrutineersReport(certified, poll)).length).toBeGreaterThan(
      10_000,
    );
  });
});
