import { contest } from '../testing/contests';
import { type Contest, type ContestFaultCode } from './contest';
import { contestFault } from './contest-fault';

const manyCandidates = (number: number): Contest['candidates'] =>
  Array.from({ length: number }, (_, place) => ({ id: String(place), name: String(place) }));
const seatRule = { id: 'r', name: 'Nurses', candidates: ['A'], atLeast: 1, atMost: null };
const good = contest(1, { 'A>B': 3, B: 2 });
const cases: [ContestFaultCode, Partial<Contest>][] = [
  ['no-seats', { seats: 0 }],
  ['no-seats', { seats: 1.5 }],
  ['too-many-candidates', { candidates: manyCandidates(10_001) }],
  ['duplicate-candidate', { candidates: [...good.candidates, { id: 'A', name: 'Again' }] }],
  ['unknown-withdrawn', { withdrawn: ['Z'] }],
  ['unknown-candidate', { papers: [{ preferences: [0, 2], count: 1 }] }],
  ['unknown-candidate', { papers: [{ preferences: [-1], count: 1 }] }],
  ['duplicate-preference', { papers: [{ preferences: [0, 1, 0], count: 1 }] }],
  ['bad-paper-count', { papers: [{ preferences: [0], count: 0 }] }],
  ['bad-paper-count', { papers: [{ preferences: [0], count: 0.5 }] }],
  ['unread-option', { atLeastHalf: true }],
  ['unread-option', { reopenNominations: 'A' }],
  ['bad-seat-rule', { seatRules: [{ ...seatRule, candidates: ['Z'] }] }],
  ['bad-seat-rule', { seatRules: [{ ...seatRule, candidates: ['A', 'A'] }] }],
  ['bad-seat-rule', { seatRules: [{ ...seatRule, atMost: 0 }] }],
  ['bad-seat-rule', { seatRules: [{ ...seatRule, atLeast: 0.5 }] }],
  ['bad-seat-rule', { seatRules: [{ ...seatRule, atLeast: -1 }] }],
  ['bad-seat-rule', { seatRules: [{ ...seatRule, atMost: 1.5 }] }],
  ['seat-rules-cannot-be-met', { seatRules: [seatRule], withdrawn: ['A'] }],
  ['bad-paper-count', { rejected: [{ ground: 'no-first-preference', papers: -1 }] }],
];

describe('a contest that cannot be counted', () => {
  it.each(cases)('%s is said', (code, change) => {
    expect(contestFault({ ...good, ...change }, null, ['seatRules'])).toMatchObject({
      code,
      says: expect.stringMatching(/\.$/),
    });
  });

  it('reads the options that the method knows, and no others', () => {
    expect(contestFault({ ...good, seatRules: [seatRule] }, null)?.code).toBe('unread-option');
    const options = { atLeastHalf: true, reopenNominations: 'A' };
    expect(
      contestFault({ ...good, ...options }, null, ['atLeastHalf', 'reopenNominations']),
    ).toBeNull();
  });

  it('takes a seat rule that fixes a number of seats', () => {
    const fixed = { ...good, seatRules: [{ ...seatRule, atMost: 1 }] };
    expect(contestFault(fixed, null, ['seatRules'])).toBeNull();
  });

  it('wants whoever stands for re-opening nominations among the candidates', () => {
    const fault = contestFault({ ...good, reopenNominations: 'Z' }, null, ['reopenNominations']);
    expect(fault?.code).toBe('unknown-reopen-nominations');
  });

  it('refuses more papers than whole numbers can hold exactly', () => {
    const many = { preferences: [0], count: Number.MAX_SAFE_INTEGER };
    expect(contestFault({ ...good, papers: [many, many] }, null)?.code).toBe('bad-paper-count');
  });

  it('wants every candidate who stands in the lot order', () => {
    expect(contestFault(good, ['B'])?.code).toBe('incomplete-lot-order');
    expect(contestFault({ ...good, withdrawn: ['A'] }, ['B'])).toBeNull();
    expect(contestFault(good, ['B', 'A'])).toBeNull();
  });
});
