import { plainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { consumerCoOp } from '../presets/consumer-co-op';
import { nothingLeft, type PlacesCalledFor } from './nothing-left';

const pack: Constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) => ({ ...one, seats: 2 })),
};
const today = plainDate('2027-07-15');
const term = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });
const asked = (change: Partial<PlacesCalledFor>, constitution = pack) =>
  nothingLeft(
    constitution,
    { constituency: 'staff', termFrom: null, rest: null, taken: [], ...change },
    today,
  );
const long = term('2026-10-01', '2029-09-30');

describe('R-E1, R-E3: whether an election for whole terms has anything left to fill', () => {
  it('not once every seat is held for longer than a year', () => {
    expect(asked({ taken: [long, long] })).toMatchObject({
      rule: 'R-E1',
      citation: 'Constitution, staff seats',
      holds: true,
      says: 'Staff: no seat is free for a whole term from Thursday 15 July 2027 on, nor on any day of the year that follows.',
    });
  });
  it('while one seat is free, though it was called for more', () => {
    expect(asked({ taken: [long] })).toMatchObject({
      holds: false,
      says: 'Staff: 1 seat is free for whole terms from Thursday 15 July 2027 on.',
    });
  });
  it('while one falls free within the year for which an election looks ahead', () => {
    const ends = (to: string) => asked({ taken: [long, term('2024-10-01', to)] }).holds;
    expect(ends('2028-07-14')).toBe(false);
    expect(ends('2028-07-15')).toBe(true);
  });
  it('from the day on for which it was called, where that is later', () => {
    const taken = [long, term('2025-10-01', '2028-09-30')];
    expect(asked({ taken }).holds).toBe(true);
    expect(asked({ taken, termFrom: plainDate('2027-10-01') }).holds).toBe(false);
    expect(asked({ taken, termFrom: plainDate('2026-10-01') }).holds).toBe(true);
  });
  it('not in what the constitution has no longer', () => {
    expect(asked({ constituency: 'nobody' }).holds).toBe(true);
    expect(asked({ constituency: 'office:ned' }).says).toMatch(/^“office:ned”: no place is free/);
  });
  it('tells of places in an office that is elected', () => {
    const { says, holds } = asked({ constituency: 'office:president' }, consumerCoOp);
    expect([holds, says]).toEqual([
      false,
      'President of the council: 1 place is free for whole terms from Thursday 15 July 2027 on.',
    ]);
  });
});

describe('R-E11: whether a by-election has anything left to fill', () => {
  const rest = (termEnds: string, filledFrom: string | null) =>
    asked({
      rest: {
        termEnds: plainDate(termEnds),
        filledFrom: filledFrom === null ? null : plainDate(filledFrom),
      },
      taken: [long, long],
    });

  it('not once somebody else has the rest of the term, from whatever day on', () => {
    expect(rest('2029-09-30', '2027-08-01')).toMatchObject({
      rule: 'R-E11',
      holds: true,
      says: 'Staff: the rest of the term is filled already, from Sunday 1 August 2027 on.',
    });
  });
  it('not once the term is over', () => {
    expect(rest('2027-07-14', null).holds).toBe(true);
    expect(rest('2027-07-14', null).says).toBe(
      'Staff: the term whose rest is to be filled ended on Wednesday 14 July 2027.',
    );
  });
  it('until its last day while nobody has it, whoever holds the others', () => {
    expect(rest('2027-07-15', null)).toMatchObject({
      holds: false,
      says: 'Staff: the seat is still empty, and the rest of its term runs until Thursday 15 July 2027.',
    });
  });
});
