import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import { type DecisionDocument } from '@folkmoot/publish';
import { cicMembersCouncil } from '@folkmoot/rules';
import { honestRecord } from '@folkmoot/verify/testing';
import { type Block } from '../paper';
import { Typesetter } from '../typesetter';
import { type Certified } from '../certified';
import { certificateOfResult } from './certificate-of-result';

const record = honestRecord();
const sheets = new Map(
  Array.from(record.countSheets, ([sha256, text]) => [
    sha256,
    JSON.parse(text) as CountSheet | AllocationSheet,
  ]),
);

const certified = (number: number): Certified => ({
  organisation: 'Test CIC',
  document: JSON.parse(record.decisions.get(number)!) as DecisionDocument,
  sha256: 'd0'.repeat(32),
  pack: cicMembersCouncil,
  sheets,
  poll: null,
  entry: { index: 1204, time: '2026-06-09T16:00:00.000Z' },
  origin: 'council.example/log/test',
  address: `https://council.example/decisions/${number}`,
});

/** The first decision whose facts are of a type. */
const numberOf = (type: string): number =>
  [...record.decisions.keys()].find((number) => certified(number).document.facts.type === type)!;

const blocksOf = (type: string): readonly Block[] =>
  certificateOfResult(certified(numberOf(type))).blocks;
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
const factsIn = (blocks: readonly Block[]): Record<string, string> =>
  Object.fromEntries(
    blocks.flatMap((block) =>
      block.type === 'facts' ? block.rows.map(({ label, value }) => [label, value]) : [],
    ),
  );

describe('certificateOfResult', () => {
  it('certifies a resolution: the votes, who took part, the rules and why', () => {
    const { document } = certified(numberOf('resolution'));
    if (document.facts.type !== 'resolution') throw new Error('No resolution.');
    const { votesFor, votesAgainst, abstained } = document.facts;
    const blocks = blocksOf('resolution');
    expect(tables(blocks)[0]!.rows).toEqual([
      ['For', `${votesFor}`],
      ['Against', `${votesAgainst}`],
      ['Abstained', `${abstained}`],
    ]);
    expect(factsIn(blocks)).toMatchObject({
      'Decided by': `The ${document.body}`,
      Rules: 'Version 1 of the constitution',
      'SHA-256 of the rules': document.constitution.sha256,
      Recorded:
        'Entry 1204 of the log council.example/log/test, Tuesday 9 June 2026 at 5pm (UK time)',
    });
    const lists = blocks.flatMap((block) => (block.type === 'list' ? [block] : []));
    expect(lists[0]!.items).toHaveLength(document.outcome.derivation.length);
  });

  it('certifies an election: who is elected in order, each candidate, and every stage (R-D24)', () => {
    const { document } = certified(numberOf('election'));
    if (document.facts.type !== 'election') throw new Error('No election.');
    const contest = document.facts.contests[0]!;
    const blocks = blocksOf('election');
    const nameOf = (id: string) => contest.candidates.find((one) => one.id === id)!.name;
    expect(factsIn(blocks)).toMatchObject({
      Counted: `${contest.valid}`,
      'Could not be counted': `${contest.rejected}`,
      'Elected, in order': contest.elected.map(nameOf).join(', '),
      'SHA-256 of the count': contest.countSheetSha256,
    });
    const outcomes = tables(blocks)[0]!.rows.map((row) => [row[0], row.at(-1)]);
    expect(outcomes).toEqual(
      contest.candidates.map(({ id, name }) => [
        name,
        contest.elected.includes(id) ? 'Elected' : 'Not elected',
      ]),
    );
    expect(blocks).toContainEqual({ type: 'heading', text: 'The count, stage by stage' });
  });

  it('certifies seats that were filled without a count, and can be set (R-D14)', () => {
    const elected = certified(numberOf('election'));
    const { facts } = elected.document;
    if (facts.type !== 'election') throw new Error('No election.');
    const contests = facts.contests.map((one) => ({ ...one, countSheetSha256: '' }));
    const document = { ...elected.document, facts: { ...facts, contests } };
    const paper = certificateOfResult({ ...elected, document });
    expect(factsIn(paper.blocks)).toMatchObject({ Count: 'None was needed' });
    expect(new Typesetter().typeset(paper).length).toBeGreaterThan(10_000);
  });

  it('certifies a fund round: what was asked for, and what is funded', () => {
    const { document } = certified(numberOf('fund-round'));
    if (document.facts.type !== 'fund-round') throw new Error('No fund round.');
    const { funded, bids } = document.facts;
    const outcomes = tables(blocksOf('fund-round'))[0]!.rows.map((row) => row.at(-1));
    expect(outcomes).toEqual(bids.map(({ id }) => (funded.includes(id) ? 'Funded' : 'Not funded')));
  });

  it('says that the poll was closed before its time, and why', () => {
    const poll = {
      secrecy: 'open',
      opensAt: '2026-06-01T09:00:00.000Z',
      closesAt: '2026-06-08T09:00:00.000Z',
      closedAt: '2026-06-05T16:00:00.000Z',
      early: 'Everybody has voted.',
      votes: null,
      absences: [],
    } as const;
    const { blocks } = certificateOfResult({ ...certified(numberOf('resolution')), poll });
    expect(factsIn(blocks)['Closed before its time']).toBe(
      'Friday 5 June 2026 at 5pm (UK time); it was to close on Monday 8 June 2026 at 10am (UK time). The reason: Everybody has voted.',
    );
  });

  it('leads to the decision, and can be set', () => {
    const typesetter = new Typesetter();
    for (const number of record.decisions.keys()) {
      const paper = certificateOfResult(certified(number));
      expect(paper.blocks).toContainEqual({
        type: 'code',
        address: `https://council.example/decisions/${number}`,
        says: 'The decision in the register:',
      });
      expect(typesetter.typeset(paper).length).toBeGreaterThan(10_000);
    }
  });
});
