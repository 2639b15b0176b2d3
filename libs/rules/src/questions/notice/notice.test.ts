import { londonTime, plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { meetingRules } from '../../testing/meeting-rules';
import { ask } from '../index';
import { type NoticeFacts } from './facts';

const at = (date: string, time = '10:00'): string => londonTime(plainDate(date), time);
const facts = (change: Partial<NoticeFacts> = {}): NoticeFacts => ({
  type: 'notice',
  meeting: { startsAt: at('2026-03-31', '00:30'), isAnnual: false },
  entitled: 100,
  dispatches: [{ channel: 'email', sentAt: at('2026-03-12'), members: 100 }],
  ...change,
});
const rule = (
  change: Partial<NoticeFacts> = {},
  constitution: Constitution = cicMembersCouncil,
): Ruling => valueOf(ask(constitution, facts(change)));
const dated = ({ dates = [] }: Ruling, what: string): string | undefined =>
  dates.find((date) => date.what.startsWith(what))?.on;

describe('R-A15, R-A17, R-A18: notice of a general meeting', () => {
  it('T15: sent on Thursday 12 March it allows a meeting on Tuesday 31 March, at half past midnight too', () => {
    const ruling = rule();
    expect(ruling.verdict).toBe('in-order');
    expect(ruling.headline).toBe(
      'Notice counts as received on Monday 16 March 2026, 14 clear days before the meeting: Companies Act 2006 ss.307, 360.',
    );
    expect(dated(ruling, 'Earliest day')).toBe('2026-03-31');
    expect(dated(ruling, 'Last day to send it by e-mail')).toBe('2026-03-12');
  });

  it('T15: a day later is too late, and the sum shows it', () => {
    const ruling = rule({
      dispatches: [{ channel: 'email', sentAt: at('2026-03-13'), members: 100 }],
    });
    expect(ruling.verdict).toBe('out-of-order');
    expect(ruling.derivation.at(-1)?.comparison).toMatchObject({
      left: '13',
      right: '14',
      holds: false,
    });
    expect(ruling.headline).toContain('Companies Act 2006 ss.307, 360');
  });

  it('the latest of several ways of sending counts', () => {
    const dispatches: NoticeFacts['dispatches'] = [
      { channel: 'email', sentAt: at('2026-03-12'), members: 90 },
      { channel: 'post', sentAt: at('2026-03-16'), members: 10 },
    ];
    expect(rule({ dispatches }).verdict).toBe('out-of-order');
  });

  it('T73: the bank holidays of the place of registration count', () => {
    const august: Partial<NoticeFacts> = {
      meeting: { startsAt: at('2026-09-16'), isAnnual: false },
      dispatches: [{ channel: 'email', sentAt: at('2026-08-28'), members: 100 }],
    };
    expect(rule(august).verdict).toBe('out-of-order');
    expect(rule(august, { ...cicMembersCouncil, jurisdiction: 'scotland' }).verdict).toBe(
      'in-order',
    );
  });

  it('R-01: articles may ask for more than the Act, never for less', () => {
    const meetings = meetingRules({ clearDays: 21 });
    expect(rule({}, { ...cicMembersCouncil, meetings }).verdict).toBe('out-of-order');
    const fewer = meetingRules({ clearDays: 7 });
    const late = {
      dispatches: [{ channel: 'email', sentAt: at('2026-03-13'), members: 100 }],
    } as const;
    expect(rule(late, { ...cicMembersCouncil, meetings: fewer }).verdict).toBe('out-of-order');
  });

  it('a public company gives 21 clear days of its annual meeting', () => {
    const plc: Constitution = { ...cicMembersCouncil, legalForm: 'public-limited-company' };
    expect(rule({}, plc).verdict).toBe('in-order');
    expect(rule({ meeting: { startsAt: at('2026-03-31'), isAnnual: true } }, plc).verdict).toBe(
      'out-of-order',
    );
  });

  it('R-A31: a meeting adjourned for less than 14 days needs no notice, for longer what the articles ask', () => {
    const late: NoticeFacts['dispatches'] = [
      { channel: 'hand', sentAt: at('2026-03-28'), members: 100 },
    ];
    const adjourned = (days: number): string =>
      rule(
        {
          meeting: { startsAt: at('2026-03-31'), isAnnual: false, adjournedFor: days },
          dispatches: late,
        },
        { ...cicMembersCouncil, meetings: meetingRules() },
      ).verdict;
    expect(adjourned(13)).toBe('in-order');
    expect(adjourned(14)).toBe('out-of-order');
  });

  it('R-A22: somebody left out is warned about', () => {
    expect(rule({ entitled: 101 }).warnings).toMatchObject([{ rule: 'R-A22' }]);
    expect(rule().warnings).toEqual([]);
  });
});

describe('R-A16: shorter notice', () => {
  const late: NoticeFacts['dispatches'] = [
    { channel: 'email', sentAt: at('2026-03-20'), members: 100 },
  ];
  const shorter = (members: number, agreed: number, votes: number, votesAgreed: number): string =>
    rule({ dispatches: late, shorter: { members, agreed, votes, votesAgreed } }).verdict;

  it('T19: 89 of 100 members with a vote each are too few, 90 are enough', () => {
    expect(shorter(100, 89, 100, 89)).toBe('out-of-order');
    expect(shorter(100, 90, 100, 90)).toBe('in-order');
  });

  it('T19: 3 of 10 members with 92 % of the shares are no majority in number', () => {
    expect(shorter(10, 3, 1_000, 920)).toBe('out-of-order');
    expect(shorter(10, 5, 1_000, 920)).toBe('out-of-order');
    expect(shorter(10, 6, 1_000, 920)).toBe('in-order');
  });

  it('all members must agree where it is the annual meeting of a public company', () => {
    const plc: Constitution = { ...cicMembersCouncil, legalForm: 'public-limited-company' };
    const of = (agreed: number, isAnnual: boolean) =>
      rule(
        {
          meeting: { startsAt: at('2026-03-31'), isAnnual },
          dispatches: late,
          shorter: { members: 100, agreed, votes: 100, votesAgreed: agreed },
        },
        plc,
      );
    expect(of(99, true).verdict).toBe('out-of-order');
    expect(of(99, true).headline).toContain('s.337(2)');
    expect(of(100, true).verdict).toBe('in-order');
    expect(of(95, false).verdict).toBe('in-order');
    expect(of(94, false).verdict).toBe('out-of-order');
  });

  it('is as the rules of a society allow it, and is not where they do not', () => {
    const society = (shortNoticePercent?: number): Constitution => ({
      ...cicMembersCouncil,
      legalForm: 'co-operative-society',
      meetings: meetingRules(shortNoticePercent === undefined ? {} : { shortNoticePercent }),
    });
    const of = (percent?: number) =>
      rule(
        { dispatches: late, shorter: { members: 100, agreed: 75, votes: 100, votesAgreed: 75 } },
        society(percent),
      ).verdict;
    expect([of(75), of(76), of()]).toEqual(['in-order', 'out-of-order', 'out-of-order']);
  });

  it('no more can agree than there are', () => {
    const shorterNotice = { members: 100, agreed: 101, votes: 100, votesAgreed: 101 };
    expect(
      ask(cicMembersCouncil, facts({ dispatches: late, shorter: shorterNotice })),
    ).toMatchObject({
      ok: false,
      error: [{ path: '/shorter/agreed' }, { path: '/shorter/votesAgreed' }],
    });
  });

  it('nobody asked, nobody agreed', () => {
    expect(rule({ dispatches: late }).verdict).toBe('out-of-order');
  });
});

describe('a document of facts', () => {
  it('is refused with each place that is wrong', () => {
    expect(ask(cicMembersCouncil, { ...facts(), entitled: 0, extra: 1 })).toMatchObject({
      ok: false,
      error: [{ path: '/entitled' }, { path: '/extra', code: 'unknown-member' }],
    });
    expect(ask(cicMembersCouncil, { type: 'weather' })).toMatchObject({
      ok: false,
      error: [{ path: '/type', code: 'not-one-of' }],
    });
    expect(ask(cicMembersCouncil, null)).toMatchObject({ ok: false, error: [{ code: 'missing' }] });
  });
});
