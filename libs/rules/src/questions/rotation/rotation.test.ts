import { addDays, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type RotationFacts } from './facts';

const third = { numerator: 1, denominator: 3 };
const worker: Constitution = {
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, retiring: third },
  board: {
    name: 'Board',
    quorum: {
      atLeast: 2,
      mode: 'THROUGHOUT',
      oneFromEach: [],
      minutesToWait: 30,
      cites: ['Articles, board'],
    },
    castingVote: false,
    retiring: third,
    cites: ['Articles, retirement of directors'],
  },
};
const holders = (...elected: string[]): RotationFacts['inOffice'] =>
  elected.map((on, index) => ({
    id: `d-${index + 1}`,
    name: `Director ${index + 1}`,
    lastElectedOn: plainDate(on),
  }));
const rule = (facts: Omit<RotationFacts, 'type'>, constitution = worker): Ruling =>
  valueOf(ask(constitution, { type: 'rotation', ...facts }));
const gone = ({ derivation }: Ruling): string[] =>
  derivation.filter(({ says }) => says.endsWith('retires.')).map(({ says }) => says.split(',')[0]!);

describe('R-C17: a third of the board retires, longest in office first', () => {
  it.each([
    [1, 0],
    [2, 1],
    [4, 1],
    [5, 2],
    [7, 2],
    [8, 3],
  ])('of %p, to the nearest number, %p', (inOffice, retiring) => {
    const days = Array.from({ length: inOffice }, (_, i) => addDays(plainDate('2024-01-01'), i));
    expect(gone(rule({ of: 'board', inOffice: holders(...days) }))).toHaveLength(retiring);
  });
  it('whoever has waited longest since election', () => {
    const inOffice = holders('2025-05-01', '2023-05-01', '2024-05-01');
    expect(rule({ of: 'board', inOffice }).headline).toBe(
      'Director 2 retires: Articles, retirement of directors.',
    );
  });
  it('equals draw lots, and until then the answer is open', () => {
    const inOffice = holders('2023-05-01', '2023-05-01', '2023-05-01', '2022-05-01', '2025-05-01');
    const open = rule({ of: 'board', inOffice });
    expect(open.verdict).toBe('open');
    expect(open.headline).toContain('between Director 1, Director 2 and Director 3');
    const drawn = rule({ of: 'board', inOffice, lot: ['d-2', 'd-3', 'd-1'] });
    expect(gone(drawn)).toEqual(['Director 4', 'Director 2']);
    expect(rule({ of: 'board', inOffice, lot: ['d-2', 'd-2', 'd-2'] }).verdict).toBe('open');
  });
  it('nobody who goes was elected later than somebody who stays', () => {
    const someDays = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(someDays, (offsets) => {
        const inOffice = holders(...offsets.map((n) => addDays(plainDate('2024-01-01'), n)));
        const lot = inOffice.map(({ id }) => id);
        const left = gone(rule({ of: 'board', inOffice, lot }));
        const on = (leaves: boolean) =>
          inOffice.filter(({ name }) => left.includes(name) === leaves).map((h) => h.lastElectedOn);
        return on(true).every((went) => on(false).every((stays) => went <= stays));
      }),
    );
  });
});

describe('R-E3: council seats in turn', () => {
  it('two of six community seats each year', () => {
    const years = [
      '2023-10-01',
      '2023-10-01',
      '2024-10-01',
      '2024-10-01',
      '2025-10-01',
      '2025-10-01',
    ];
    expect(gone(rule({ of: 'community', inOffice: holders(...years) }))).toEqual([
      'Director 1',
      'Director 2',
    ]);
  });
  it('is refused where seats do not fall free in turn', () => {
    const inOffice = holders('2023-10-01');
    expect(rule({ of: 'partners', inOffice }).verdict).toBe('out-of-order');
    expect(rule({ of: 'board', inOffice }, cicMembersCouncil).verdict).toBe('out-of-order');
    expect(rule({ of: 'community', inOffice }, cicMembersCouncil).verdict).toBe('out-of-order');
  });
});
