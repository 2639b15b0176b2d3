import { plainDate } from '@folkmoot/basics';
import { type TermInName } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { contest } from '../testing/facts';
import { decide } from './decide';

const termFrom = plainDate('2026-10-01');
const term = (from: string, to: string, namesake = false): TermInName => ({
  ...{ elected: 'c-3', from: plainDate(from), to: plainDate(to) },
  namesake,
});
const three = [
  term('2017-10-01', '2020-09-30'),
  term('2020-10-01', '2023-09-30'),
  term('2023-10-01', '2026-09-30'),
];
const elect = (termsInName?: readonly TermInName[]) =>
  decide(cicMembersCouncil, {
    type: 'election',
    title: 'Council election 2026',
    contests: [contest({ termFrom, ...(termsInName && { termsInName }) })],
    decidedOn: plainDate('2026-09-25'),
  });
const said = (termsInName?: readonly TermInName[]) =>
  elect(termsInName).derivation.filter(({ rule }) => rule === 'R-E9');

describe('R-E9: nobody is elected who has served all the terms that anybody may', () => {
  it('a third term in a row is served, with the sum', () => {
    expect(elect(three.slice(1)).verdict).toBe('elected');
    expect(said(three.slice(1))[0]).toMatchObject({
      holds: true,
      says: expect.stringMatching(/^Casey Ward: Nobody may serve more than 3 terms in a row/),
    });
  });
  it('a fourth is not', () => {
    expect(elect(three)).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(elect(three).headline).toContain('Casey Ward: Nobody may serve more than 3 terms');
  });
  it('those of another member of that name do not count', () => {
    const others = three.map((one) => ({ ...one, namesake: true }));
    expect(elect(others).verdict).toBe('elected');
    expect(said(others)).toEqual([]);
  });
  it('a term that still runs counts up to the new one, and days in two terms count once', () => {
    const running = term('2023-10-01', '2026-12-31');
    expect(elect([running, term('2024-01-01', '2024-12-31')]).verdict).toBe('elected');
  });
  it('decisions from before this was told are decided as they were', () => {
    expect(said()).toEqual([]);
    expect(elect().verdict).toBe('elected');
  });
});
