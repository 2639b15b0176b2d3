import { addDays, dateInLondon, londonTime, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { company, kindOf, withKinds } from '../../testing/members';
import { ask } from '../index';
import { type Agreement, type CirculatedMember, type WrittenResolutionFacts } from './facts';

const at = (date: string, time = '10:00'): string => londonTime(plainDate(date), time);
const SENT = at('2026-03-02');
const members = (count: number): CirculatedMember[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m-${index}`,
    entitledFrom: at('2025-01-01'),
    sentAt: SENT,
  }));
const agree = (count: number, receivedAt = at('2026-03-10'), from = 0): Agreement[] =>
  Array.from({ length: count }, (_, index) => ({
    member: `m-${from + index}`,
    receivedAt,
    authenticated: true,
  }));
const facts = (change: Partial<WrittenResolutionFacts>): WrittenResolutionFacts => ({
  type: 'written-resolution',
  kind: 'members-special-resolution',
  title: 'New articles',
  proposedAs: 'special',
  circulatedAt: SENT,
  members: members(200),
  agreements: [],
  asOf: at('2026-04-30'),
  ...change,
});
const rule = (change: Partial<WrittenResolutionFacts>, constitution = company()): Ruling =>
  valueOf(ask(constitution, facts(change)));
const ordinary = { kind: 'members-ordinary-resolution', proposedAs: 'ordinary' } as const;

describe('R-A3, R-A4: majorities of all who are eligible', () => {
  it('three quarters of 200 are 150 for a special resolution, more than 100 for an ordinary one', () => {
    const enough = rule({ agreements: agree(150) });
    expect(enough.verdict).toBe('carried');
    expect(enough.derivation.every(({ holds }) => holds)).toBe(true);
    expect(rule({ agreements: agree(149) }).verdict).toBe('lapsed');
    expect(rule({ ...ordinary, agreements: agree(101) }).verdict).toBe('carried');
    expect(rule({ ...ordinary, agreements: agree(100) }).verdict).toBe('lapsed');
  });

  it('R-A35: it passes at the moment when the majority is reached, and is filed from that day', () => {
    const agreements = [...agree(149), ...agree(50, at('2026-03-20', '23:30'), 149)];
    const ruling = rule({ agreements });
    expect(ruling.dates?.[0]).toMatchObject({
      what: 'Passed',
      on: at('2026-03-20', '23:30'),
    });
    expect(ruling.effects).toMatchObject([{ type: 'filing-due', by: '2026-04-04' }]);
    expect(ruling.headline).toBe(
      '199 of 200 votes agree; passed on Friday 20 March 2026 at 11.30pm (UK time).',
    );
  });

  it('is open until then, and says how long', () => {
    const ruling = rule({ agreements: agree(149), asOf: at('2026-03-29', '23:59') });
    expect(ruling.verdict).toBe('open');
    expect(ruling.headline).toBe(
      '149 of 200 votes agree; open until the end of Sunday 29 March 2026.',
    );
  });

  it('has lapsed from midnight after its last day', () => {
    expect(rule({ asOf: at('2026-03-30', '00:00') }).verdict).toBe('lapsed');
  });

  it('R-A7: votes go by shares where the articles do not say otherwise', () => {
    const shares = company({ voting: { basis: 'share', cites: ['Articles, votes'] } });
    const [first, ...others] = members(4);
    const holders = [{ ...first!, votes: 9 }, ...others];
    expect(rule({ members: holders, agreements: agree(1) }, shares).verdict).toBe('carried');
    expect(rule({ members: holders, agreements: agree(1) }).verdict).toBe('lapsed');
  });

  it('T13, R-A41: an entrenched provision needs everybody: 99 of 100 and one silent do not alter it', () => {
    const entrenched = withKinds(
      company(),
      kindOf({
        code: 'entrenched',
        inLaw: 'special',
        subject: 'articles',
        denominator: 'ELIGIBLE_TOTAL',
        threshold: { numerator: 1, denominator: 1, strict: false },
        rule: 'R-A41',
        cites: ['Companies Act 2006 s.22'],
      }),
    );
    const alter = (count: number): string =>
      rule({ kind: 'entrenched', members: members(100), agreements: agree(count) }, entrenched)
        .verdict;
    expect(alter(99)).toBe('lapsed');
    expect(alter(100)).toBe('carried');
  });
});

describe('R-A36: when it lapses', () => {
  it('T17: sent on 2 March, its last day is 29 March, to midnight in the United Kingdom', () => {
    const last = (receivedAt: string): string =>
      rule({ agreements: [...agree(149), ...agree(1, receivedAt, 149)] }).verdict;
    expect(last('2026-03-29T22:59:59Z')).toBe('carried');
    expect(last('2026-03-29T23:30:00Z')).toBe('lapsed');
    expect(rule({}).dates).toMatchObject([{ on: '2026-03-29' }]);
  });

  it('T5: 149 of 200 by day 28 and a 150th five minutes into day 29: it has lapsed', () => {
    const ruling = rule({
      agreements: [...agree(149), ...agree(1, at('2026-03-30', '00:05'), 149)],
    });
    expect(ruling.verdict).toBe('lapsed');
    expect(ruling.derivation).toContainEqual(
      expect.objectContaining({ says: expect.stringContaining('after the resolution had lapsed') }),
    );
  });

  it('the articles may set another period', () => {
    const longer = company({
      writtenResolutions: { allowed: true, daysToLapse: 42, cites: ['Articles, writing'] },
    });
    expect(rule({ agreements: agree(150, at('2026-04-12')) }, longer).verdict).toBe('carried');
    expect(rule({ agreements: agree(150, at('2026-04-13')) }, longer).verdict).toBe('lapsed');
  });

  it('ends 28 civil days on, whatever clocks do meanwhile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 0, max: 23 }),
        (day, hour) => {
          const sent = at(
            addDays(plainDate('2024-01-01'), day),
            `${String(hour).padStart(2, '0')}:59`,
          );
          const [date] = rule({ circulatedAt: sent }).dates!;
          expect(date!.on).toBe(addDays(dateInLondon(sent), 27));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('R-A33: who is eligible', () => {
  const joining = (entitledFrom: string, entitledUntil?: string): CirculatedMember => ({
    id: 'm-new',
    entitledFrom,
    sentAt: SENT,
    ...(entitledUntil !== undefined && { entitledUntil }),
  });
  const total = (member: CirculatedMember): unknown =>
    rule({ members: [...members(3), member] }).derivation.find(({ rule }) => rule === 'R-A33')
      ?.inputs['eligible members'];

  it('T7: who joins two hours after the first copy is not; who leaves the next day is', () => {
    expect(total(joining(at('2026-03-02', '12:00')))).toBe(3);
    expect(total(joining(at('2026-03-02', '10:00')))).toBe(4);
    expect(total(joining(at('2025-01-01'), at('2026-03-03')))).toBe(4);
    expect(total(joining(at('2025-01-01'), at('2026-03-02', '09:59')))).toBe(3);
  });

  it('agreement of somebody else, unauthenticated or given twice adds nothing', () => {
    const two = { ...ordinary, members: members(3) };
    const with_ = (...more: Agreement[]): string =>
      rule({ ...two, agreements: [...agree(1), ...more] }).verdict;
    const [again] = agree(1, at('2026-03-11'));
    const [other] = agree(1, at('2026-03-11'), 1);
    expect(with_(again!)).toBe('lapsed');
    expect(with_({ ...other!, member: 'stranger' })).toBe('lapsed');
    expect(with_({ ...other!, authenticated: false })).toBe('lapsed');
    const left = rule({ ...two, agreements: [...agree(3), { ...other!, member: 'stranger' }] });
    expect(left.derivation.every(({ holds }) => holds)).toBe(true);
    expect(with_({ ...other!, receivedAt: at('2026-03-01') })).toBe('lapsed');
    expect(with_(other!)).toBe('carried');
  });
});

describe('R-A34: what can be passed in writing', () => {
  const passed = { ...ordinary, agreements: agree(200) };
  const removing = (subject: 'director-removal' | 'auditor-removal'): Constitution =>
    withKinds(company(), kindOf({ code: 'removal', subject }));

  it('not the removal of a director or an auditor', () => {
    for (const subject of ['director-removal', 'auditor-removal'] as const) {
      const ruling = rule({ ...passed, kind: 'removal' }, removing(subject));
      expect(ruling.verdict).toBe('unlawful');
      expect(ruling.headline).toContain('Companies Act 2006 s.288(2)');
    }
  });

  it('R-A1: nothing in a public company', () => {
    expect(rule(passed, company({ legalForm: 'public-limited-company' })).verdict).toBe('unlawful');
  });

  it('R-A37: articles cannot forbid it for what the law provides for', () => {
    const writtenResolutions = { allowed: false, daysToLapse: 28, cites: ['Articles'] };
    const kinds = [kindOf({ code: 'by-law' })];
    const { inLaw: _, ...own } = kindOf({ code: 'by-articles' });
    const banned = withKinds(company({ writtenResolutions }), ...kinds, own);
    const ruling = rule({ ...passed, kind: 'by-law' }, banned);
    expect(ruling.verdict).toBe('carried');
    expect(ruling.warnings).toMatchObject([{ citation: 'Companies Act 2006 s.300' }]);
    expect(rule({ ...passed, kind: 'by-articles' }, banned).verdict).toBe('unlawful');
  });

  it('in a society only where its rules say so', () => {
    const society = company({ legalForm: 'co-operative-society' });
    expect(rule(passed, society).verdict).toBe('unlawful');
    const writtenResolutions = { allowed: true, daysToLapse: 28, cites: ['Rule 30'] };
    expect(rule(passed, { ...society, writtenResolutions }).verdict).toBe('carried');
  });

  it('R-A5: it must be sent round as what it is', () => {
    expect(rule({ proposedAs: 'ordinary', agreements: agree(200) }).verdict).toBe('unlawful');
    expect(rule({ ...passed, proposedAs: 'special' }).verdict).toBe('unlawful');
    expect(rule({ kind: 'unheard-of' }).verdict).toBe('unlawful');
  });

  it('a member who was sent nothing is warned about, and it stands', () => {
    const [first, ...others] = members(200);
    const { sentAt: _, ...unsent } = first!;
    const ruling = rule({ members: [unsent, ...others], agreements: agree(150) });
    expect(ruling.verdict).toBe('carried');
    expect(ruling.warnings).toMatchObject([{ rule: 'R-A34' }]);
  });
});

describe('what a written resolution needs besides', () => {
  const of = (constituency: string, from: number, count: number): CirculatedMember[] =>
    members(from + count)
      .slice(from)
      .map((member) => ({ ...member, constituency }));
  const both = [...of('staff', 0, 6), ...of('community', 6, 4)];
  const passed = (change: Partial<WrittenResolutionFacts>, constitution: Constitution) =>
    rule({ kind: 'asked', proposedAs: 'ordinary', members: both, ...change }, constitution);

  it('R-I5: each constituency that must agree, by its own members', () => {
    const kinds = kindOf({ code: 'asked', eachConstituency: ['community'] });
    const asked = withKinds(company(), kinds);
    expect(passed({ agreements: agree(8) }, asked).verdict).toBe('lapsed');
    expect(passed({ agreements: agree(9) }, asked).verdict).toBe('carried');
    expect(passed({ agreements: agree(9), members: members(10) }, asked).verdict).toBe('lapsed');
  });

  it('R-C24: weights of constituencies, silence counting against it in each', () => {
    const weights = ['staff', 'community'].map((constituency) => ({
      constituency,
      numerator: 1,
      denominator: 2,
    }));
    const asked = withKinds(
      company({
        voting: {
          basis: 'member',
          classes: { method: 'PROPORTIONAL', weights, empty: 'zero' },
          cites: ['Articles, weights'],
        },
      }),
      kindOf({ code: 'asked', denominator: 'CLASS_WEIGHTED' }),
    );
    expect(passed({ agreements: agree(6) }, asked).verdict).toBe('lapsed');
    const enough = passed({ agreements: agree(7) }, asked);
    expect(enough.verdict).toBe('carried');
    expect(enough.derivation.map(({ says }) => says)).toContain(
      'Community count for 50 % of the whole: 1 of 4 votes are for it, which is 12.5 %.',
    );
  });

  it('R-I11, R-D7: consents and other decisions', () => {
    const kinds = kindOf({
      code: 'asked',
      consentOf: ['The authority'],
      alsoNeeds: ['council-resolution'],
    });
    const asked = withKinds(company(), kinds);
    const agreements = agree(10);
    const needs = { consents: ['The authority'], alsoCarried: ['council-resolution'] };
    expect(passed({ agreements, ...needs }, asked).verdict).toBe('carried');
    expect(passed({ agreements, consents: needs.consents }, asked)).toMatchObject({
      verdict: 'unlawful',
      effects: [],
    });
    expect(passed({ agreements, alsoCarried: needs.alsoCarried }, asked).headline).toContain(
      'The authority must consent',
    );
  });
});

describe('laws of a written resolution', () => {
  it('more agreement never undoes it, and the order in which papers are listed does not matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), (all, some) => {
        const count = Math.min(all, some);
        const verdict = (agreements: readonly Agreement[]): string =>
          rule({ members: members(all), agreements }).verdict;
        expect(verdict(agree(count).reverse())).toBe(verdict(agree(count)));
        expect(verdict(agree(count)) === 'carried').toBe(4 * count >= 3 * all);
        if (verdict(agree(count)) === 'carried' && count < all)
          expect(verdict(agree(count + 1))).toBe('carried');
      }),
      { numRuns: 40 },
    );
  });
});
