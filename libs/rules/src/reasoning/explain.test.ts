import { plainDate } from '@folkmoot/basics';
import { decide } from '../decisions/decide';
import { type Effect } from '../outcome';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { allocation, councilVote, membersVote } from '../testing/facts';
import { explain, explanationOf, sentence } from './explain';
import { find, weigh } from './step';

const source = { rule: 'R-A4', citation: 'Companies Act 2006 s.283' };

describe('a step in words', () => {
  it('shows the sum that settles it', () => {
    const outcome = decide(
      cicMembersCouncil,
      membersVote('members-special-resolution', 312, 88, 14),
    );
    expect(outcome.derivation.map(sentence).at(-1)).toBe(
      'It needs at least three quarters of the votes cast: 4 × 312 = 1,248 is at least 3 × 400 = 1,200 (Companies Act 2006 s.283).',
    );
  });
  it.each([
    ['>', '7 (seats) is not more than 7 (places)'],
    ['>=', '7 (seats) is at least 7 (places)'],
    ['<=', '7 (seats) is at most 7 (places)'],
    ['<', '7 (seats) is not less than 7 (places)'],
    ['=', '7 (seats) is equal to 7 (places)'],
  ] as const)('reads %s aloud', (operator, says) => {
    const step = weigh(source, 'Asked.', { of: 7, says: 'seats' }, operator, {
      of: 7,
      says: 'places',
    });
    expect(sentence(step)).toBe(`Asked: ${says} (Companies Act 2006 s.283).`);
  });
  it('writes money as money', () => {
    const step = weigh(source, 'Asked.', { times: 100, of: 2_800_001n, says: 'dividends' }, '<=', {
      of: 5n,
      says: 'left',
    });
    expect(sentence(step)).toContain(
      '100 × £28,000.01 = £2,800,001.00 is not at most £0.05 (left)',
    );
  });
  it('without a sum is what was found', () => {
    expect(sentence(find(source, 'Reasons are given.', true))).toBe(
      'Reasons are given (Companies Act 2006 s.283).',
    );
  });
});

describe('an outcome in words', () => {
  const effectSays = (effect: Effect): string | undefined =>
    explain({
      verdict: 'carried',
      headline: 'Carried.',
      derivation: [],
      effects: [effect],
      warnings: [],
    })[1];

  it('starts with the headline and ends with what to look out for', () => {
    const proposal = {
      type: 'appointment',
      office: 'chair',
      nominee: { id: 'p-1', name: 'Morgan Ashe' },
      from: plainDate('2026-10-01'),
      to: plainDate('2029-09-30'),
    } as const;
    const { appointments: _, ...votesAlone } = cicMembersCouncil;
    const outcome = decide(
      votesAlone,
      councilVote({
        kind: 'council-appoint-chair',
        proposal,
        service: { served: [], placesTaken: 0 },
      }),
    );
    const lines = explain(outcome);
    expect(lines[0]).toBe(outcome.headline);
    expect(lines).toHaveLength(1 + outcome.derivation.length + 2 + 1);
    expect(lines.at(-1)).toContain('identity verified before they act');
    expect(lines.at(-2)).toContain('by Thursday 15 October 2026');
    expect(lines.at(-3)).toBe(
      'Morgan Ashe: chair, from Thursday 1 October 2026 to Sunday 30 September 2029, both days included.',
    );
    expect(explanationOf(outcome, cicMembersCouncil).effects[0]).toMatch(
      /^Morgan Ashe: Chair, from /,
    );
  });
  it('says each effect', () => {
    const { lines } = allocation();
    expect(effectSays({ type: 'allocation', lines })).toBe(
      'Allocated: reserves £112,300.00, services £250,000.00 and community-fund £50,000.00.',
    );
    expect(effectSays({ type: 'seat-vacant', office: 'council:staff', seats: 1 })).toBe(
      'Still vacant: 1 place (council:staff).',
    );
    expect(effectSays({ type: 'term-ends', term: 't-7', on: '2026-09-02', reason: 'x' })).toContain(
      't-7 ends',
    );
    expect(
      effectSays({ type: 'grants-awarded', grants: [{ bid: 'b', name: 'Cafe', pence: '300000' }] }),
    ).toBe('Grants are awarded to Cafe £3,000.00.');
    expect(
      effectSays({
        type: 'filing-due',
        what: 'A copy',
        by: '2026-07-25',
        citation: 'CA 2006 s.30',
      }),
    ).toContain('A copy is due at Companies House by');
  });
});
