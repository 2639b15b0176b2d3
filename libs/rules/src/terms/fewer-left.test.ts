import { plainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { consumerCoOp } from '../presets/consumer-co-op';
import { fewerLeft, type SeatsCalledFor } from './fewer-left';

const pack: Constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) => ({ ...one, seats: 3 })),
};
const term = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });
const long = term('2026-10-01', '2029-09-30');
const asked = (change: Partial<SeatsCalledFor>, constitution = pack) =>
  fewerLeft(
    constitution,
    {
      ...{ constituency: 'staff', seats: 2, termFrom: null, pollingDay: null, taken: [] },
      ...change,
    },
    plainDate('2027-07-15'),
  );

describe('R-E1, R-E3: whether fewer places are free than an election is for', () => {
  it('not while as many are free, or more', () => {
    expect(asked({ taken: [] }).found.holds).toBe(false);
    expect(asked({ taken: [long] })).toMatchObject({
      free: 2,
      found: {
        holds: false,
        says: 'Staff: 2 seats are free for whole terms from Thursday 15 July 2027 on, and the election is for 2.',
      },
    });
  });
  it('once some of them are held, with where it is written', () => {
    expect(asked({ taken: [long, long] })).toMatchObject({
      from: '2027-07-15',
      free: 1,
      found: {
        rule: 'R-E1',
        citation: 'Constitution, staff seats',
        holds: true,
        says: 'Staff: 1 seat is free for a whole term from Thursday 15 July 2027 on, and the election is for 2.',
      },
    });
  });
  it('not where none is free: then it ends, or waits until one is', () => {
    expect(asked({ taken: [long, long, long] })).toMatchObject({
      free: 0,
      found: { holds: false, says: expect.stringMatching(/^Staff: no seat is free/) as string },
    });
  });
  it('on the day for which it was called, or its polling day, or today, whichever is last', () => {
    const taken = [long, term('2024-10-01', '2027-09-30'), term('2024-10-01', '2027-08-31')];
    const day = (termFrom: string | null, pollingDay: string | null) => {
      const { from, free } = asked({
        taken,
        termFrom: termFrom === null ? null : plainDate(termFrom),
        pollingDay: pollingDay === null ? null : plainDate(pollingDay),
      });
      return [from, free];
    };
    expect(day(null, null)).toEqual(['2027-07-15', 0]);
    expect(day(null, '2027-09-01')).toEqual(['2027-09-01', 1]);
    expect(day('2027-10-01', '2027-09-01')).toEqual(['2027-10-01', 2]);
    expect(day('2027-10-01', '2027-11-01')).toEqual(['2027-11-01', 2]);
    expect(day('2027-01-01', '2027-02-01')).toEqual(['2027-07-15', 0]);
  });
  it('tells of places in an office that is elected', () => {
    const { says } = asked({ constituency: 'office:president' }, consumerCoOp).found;
    expect(says).toMatch(/^President of the council: 1 place is free for a whole term from/);
  });
  it('finds none free of what the constitution has no longer', () => {
    expect(asked({ constituency: 'nobody' })).toMatchObject({ free: 0, found: { holds: false } });
  });
});
