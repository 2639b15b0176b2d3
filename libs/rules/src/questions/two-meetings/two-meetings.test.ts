import { addDays, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { explain } from '../../reasoning/explain';
import { meetingRules } from '../../testing/meeting-rules';
import { kindOf, silentCompany, withKinds } from '../../testing/members';
import { ask } from '../index';
import { type TwoMeetingsFacts } from './facts';

const confirmation = {
  threshold: { numerator: 1, denominator: 2, strict: true },
  earliestDays: 14,
  latestMonths: 1,
};
const twice = (code: string, numerator: number, denominator: number) =>
  kindOf({
    code,
    procedure: 'two-meetings',
    denominator: 'MEMBERS_VOTING',
    threshold: { numerator, denominator, strict: false },
    confirmation,
    electorate: 'members',
  });
const society: Constitution = withKinds(
  { ...silentCompany, legalForm: 'co-operative-society' },
  { ...twice('transfer', 2, 3), inLaw: 'society-special' },
  { ...twice('convert', 3, 4), inLaw: 'society-conversion', without: ['partners'] },
  { ...twice('strict', 9, 10), inLaw: 'society-special' },
);
const first = (change: Partial<TwoMeetingsFacts['first']> = {}): TwoMeetingsFacts['first'] => ({
  heldOn: plainDate('2026-01-31'),
  eligible: 300,
  votesFor: 133,
  votesAgainst: 66,
  proposedInNotice: true,
  ...change,
});
const second = (
  heldOn: string,
  votesFor = 60,
  votesAgainst = 40,
): NonNullable<TwoMeetingsFacts['second']> => ({
  heldOn: plainDate(heldOn),
  votesFor,
  votesAgainst,
  noticeGiven: true,
});
const rule = (change: Partial<TwoMeetingsFacts> = {}, constitution = society): Ruling =>
  valueOf(
    ask(constitution, {
      type: 'two-meetings',
      kind: 'transfer',
      title: 'Transfer to the Northern Society',
      first: first(),
      asOf: plainDate('2026-02-01'),
      ...change,
    } satisfies TwoMeetingsFacts),
  );

describe('R-C4: special resolutions of a society, s.111', () => {
  it('T35: 133 of 199 who vote carry it at the first meeting, 132 do not', () => {
    expect(rule().verdict).toBe('open');
    const lost = rule({ first: first({ votesFor: 132, votesAgainst: 67 }) });
    expect(lost.verdict).toBe('lost');
    expect(lost.derivation.at(-1)?.comparison).toMatchObject({ left: '396', right: '398' });
    expect(rule().derivation.find(({ comparison }) => comparison?.left === '399')).toBeDefined();
  });

  it('T35: after 31 January the second meeting is from 14 to 28 February', () => {
    expect(rule().dates?.map(({ on }) => on)).toEqual(['2026-02-14', '2026-02-28']);
    expect(rule({ second: second('2026-02-13') }).verdict).toBe('unlawful');
    expect(rule({ second: second('2026-02-14') }).verdict).toBe('carried');
    expect(rule({ second: second('2026-02-28') }).verdict).toBe('carried');
    expect(rule({ second: second('2026-03-01') }).verdict).toBe('unlawful');
    expect(rule({ asOf: plainDate('2026-02-28') }).verdict).toBe('open');
    expect(rule({ asOf: plainDate('2026-03-01') }).verdict).toBe('lapsed');
  });

  it('more than half confirm it; half do not', () => {
    expect(rule({ second: second('2026-02-20', 50, 50) }).verdict).toBe('lost');
    expect(rule({ second: second('2026-02-20', 51, 50) }).verdict).toBe('carried');
    expect(rule({ second: second('2026-02-20', 0, 0) }).verdict).toBe('lost');
  });

  it('needs notice of both, and of what it is', () => {
    expect(rule({ first: first({ proposedInNotice: false }) }).verdict).toBe('unlawful');
    const unnoticed = { ...second('2026-02-20'), noticeGiven: false };
    expect(rule({ second: unnoticed }).verdict).toBe('unlawful');
  });

  it('R-01: rules may ask for more, never for less', () => {
    expect(rule({ kind: 'strict' }).verdict).toBe('lost');
    const lax = withKinds(society, { ...twice('lax', 3, 5), inLaw: 'society-special' });
    expect(
      rule({ kind: 'lax', first: first({ votesFor: 132, votesAgainst: 67 }) }, lax).verdict,
    ).toBe('lost');
  });
});

describe('R-C5: conversion into a company, s.113', () => {
  const convert = (votesFor: number, votesAgainst: number, eligible: number): string =>
    rule({ kind: 'convert', first: first({ votesFor, votesAgainst, eligible }) }).verdict;

  it('three quarters of those who vote, and half of the eligible members vote', () => {
    expect(convert(75, 25, 200)).toBe('open');
    expect(convert(74, 26, 200)).toBe('lost');
    expect(convert(75, 25, 201)).toBe('lost');
  });

  it('proxies count only where the rules allow them', () => {
    const some = { first: first({ byProxy: 3 }) };
    expect(rule(some).verdict).toBe('unlawful');
    expect(rule(some, { ...society, meetings: meetingRules() }).verdict).toBe('open');
  });

  it('R-C20, T41: members without a vote on it are not counted', () => {
    const partners = { constituency: 'partners', votesFor: 1, votesAgainst: 0 };
    const counted = first({ votesFor: 150, votesAgainst: 20, byConstituency: [partners] });
    expect(rule({ kind: 'convert', first: counted }).verdict).toBe('unlawful');
    expect(rule({ first: { ...counted } }).verdict).toBe('open');
  });

  it('R-I5, R-I11: what else it needs is asked too', () => {
    const needing = withKinds(
      { ...silentCompany, legalForm: 'co-operative-society' },
      {
        ...twice('transfer', 2, 3),
        inLaw: 'society-special',
        eachConstituency: ['staff'],
        consentOf: ['The Council'],
      },
    );
    const asked = (staffFor: number, consents: readonly string[]) =>
      rule(
        {
          first: first({
            byConstituency: [
              { constituency: 'staff', votesFor: staffFor, votesAgainst: 30 },
              { constituency: 'community', votesFor: 133 - staffFor, votesAgainst: 36 },
            ],
          }),
          second: second('2026-02-14'),
          consents,
        },
        needing,
      ).verdict;
    expect(asked(60, ['The Council'])).toBe('carried');
    expect(asked(59, ['The Council'])).toBe('lost');
    expect(asked(60, [])).toBe('unlawful');
    expect(rule({ second: second('2026-02-14') }, needing).verdict).toBe('unlawful');
  });

  it('no more can vote than are eligible', () => {
    expect(convert(200, 0, 199)).toBe('unlawful');
    expect(convert(200, 0, 200)).toBe('open');
  });
});

describe('R-C6: what goes to the Financial Conduct Authority', () => {
  const done = { second: second('2026-02-20') };

  it('is a signed copy within 14 days, without which nothing has effect', () => {
    const ruling = rule({ ...done, asOf: plainDate('2026-03-06') });
    expect(ruling.effects).toMatchObject([{ type: 'filing-due', by: '2026-03-06' }]);
    expect(explain(ruling).join(' ')).toContain(
      'is due at the Financial Conduct Authority by Friday 6 March 2026',
    );
    expect(ruling.warnings).toHaveLength(1);
  });

  it('does not fall with being late', () => {
    expect(rule({ ...done, asOf: plainDate('2026-03-07') }).warnings).toHaveLength(2);
    const sent = { ...done, copySentOn: plainDate('2026-03-06'), asOf: plainDate('2026-04-01') };
    expect(rule(sent).warnings).toHaveLength(1);
    expect(rule(sent).verdict).toBe('carried');
  });

  it('the declaration of the chair is conclusive at either meeting', () => {
    const few = first({ votesFor: 10, votesAgainst: 90, declared: 'carried' });
    expect(rule({ first: few }).verdict).toBe('open');
    expect(rule({ first: first({ declared: 'lost' }) }).verdict).toBe('lost');
    const lost = { ...second('2026-02-20'), declared: 'lost' as const };
    expect(rule({ second: lost }).verdict).toBe('lost');
  });

  it('rules may have two meetings of their own', () => {
    const own = withKinds(society, { ...twice('own', 3, 5), inLaw: 'ordinary' });
    const vote = (votesFor: number): string =>
      rule({ kind: 'own', first: first({ votesFor, votesAgainst: 40 }) }, own).verdict;
    expect(vote(60)).toBe('open');
    expect(vote(59)).toBe('lost');
  });

  it('a kind that takes one vote is not decided at two', () => {
    const { procedure: _, ...once } = twice('once', 2, 3);
    expect(rule({ kind: 'once' }, withKinds(society, once)).verdict).toBe('unlawful');
    expect(rule({ kind: 'members-ordinary-resolution' }).verdict).toBe('unlawful');
  });
});

describe('laws of two meetings', () => {
  it('the last day is never before the first, whatever the month, and a vote for never loses', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(100), fc.nat(100), (day, votesFor, votesAgainst) => {
        const heldOn = addDays(plainDate('2024-01-01'), day);
        const at = (more: number): Ruling =>
          rule({
            first: first({ heldOn, votesFor: votesFor + more, votesAgainst }),
            asOf: heldOn,
          });
        const [from, to] = at(0).dates!.map(({ on }) => on);
        expect(from! < to!).toBe(true);
        if (at(0).verdict === 'open') expect(at(1).verdict).toBe('open');
      }),
      { numRuns: 60 },
    );
  });
});
