import { londonTime, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution, type DecisionKind } from '../../constitution';
import { type Ruling } from '../../outcome';
import { meetingRules } from '../../testing/meeting-rules';
import { company, kindOf, withKinds } from '../../testing/members';
import { ask } from '../index';
import { type Exercise, type MeetingVoteFacts, type Way } from './facts';

const at = (date: string, time = '10:00'): string => londonTime(plainDate(date), time);
const ordinary = 'members-ordinary-resolution';
const special = 'members-special-resolution';
const inPerson = (member: string, way: Way, change: Partial<Exercise> = {}): Exercise => ({
  person: member,
  member,
  as: 'member',
  way,
  ...change,
});
const byProxy = (
  person: string,
  member: string,
  way: Way,
  change: Partial<Exercise> = {},
): Exercise => ({ person, member, as: 'proxy', way, instructed: way, ...change });

const sentFor = (person: string, way: Way): Exercise => ({
  person,
  member: 'council-x',
  as: 'representative',
  way,
});

/** So many members who vote in person, each way. */
const voting = (ways: Partial<Record<Way, number>>): Exercise[] =>
  Object.entries(ways).flatMap(([way, count]) =>
    Array.from({ length: count }, (_, index) => inPerson(`${way}-${index}`, way as Way)),
  );
const facts = (votes: readonly Exercise[], change: Partial<MeetingVoteFacts> = {}) => ({
  type: 'meeting-vote' as const,
  kind: ordinary,
  title: 'A motion',
  startsAt: at('2026-06-09'),
  entitled: 200,
  members: [...new Set(votes.map(({ member }) => member))].map((id) => ({ id })),
  votes,
  takenBy: 'poll' as const,
  ...change,
});
const rule = (
  votes: readonly Exercise[],
  change: Partial<MeetingVoteFacts> = {},
  constitution = company(),
): Ruling => valueOf(ask(constitution, facts(votes, change)));
const proposed = { notice: { proposedAs: 'special', hasText: true } } as const;

describe('R-A3, R-A4: majorities at a meeting', () => {
  it('T1: 75 to 25 with 40 abstaining carries a special resolution, which is then filed', () => {
    const ruling = rule(voting({ for: 75, against: 25, abstain: 40 }), {
      kind: special,
      ...proposed,
    });
    expect(ruling.verdict).toBe('carried');
    expect(ruling.effects).toMatchObject([{ type: 'filing-due', by: '2026-06-24' }]);
    expect(rule(voting({ for: 74, against: 25 }), { kind: special, ...proposed }).verdict).toBe(
      'lost',
    );
  });

  it('abstentions are told apart from votes, on a poll, on hands and in advance', () => {
    const votes = voting({ for: 1, against: 1, abstain: 2 });
    const tally = '1 for, 1 against, 2 abstained';
    expect(rule(votes).headline).toContain(tally);
    expect(rule(votes, { takenBy: 'hands' }).headline).toContain(tally);
    const sent = [sentFor('a', 'for'), sentFor('b', 'for'), inPerson('n', 'against')];
    expect(rule(sent).headline).toContain('1 for, 1 against, 0 abstained');
  });

  it('a kind that the constitution does not have is not decided', () => {
    expect(rule(voting({ for: 1 }), { kind: 'unheard-of' })).toMatchObject({
      verdict: 'unlawful',
      headline: expect.stringContaining('no kind of decision'),
    });
  });
});

describe('R-A5, R-A6: what the notice said', () => {
  const ninety = voting({ for: 90, against: 10 });

  it('T9: notified as ordinary, 90 % do not pass it as special', () => {
    const ruling = rule(ninety, {
      kind: special,
      notice: { proposedAs: 'ordinary', hasText: true },
    });
    expect(ruling.verdict).toBe('unlawful');
    expect(ruling.headline).toContain('Companies Act 2006 s.283(6)');
    expect(rule(ninety, { kind: special }).verdict).toBe('unlawful');
    expect(
      rule(ninety, { kind: special, notice: { proposedAs: 'special', hasText: false } }).verdict,
    ).toBe('unlawful');
  });

  it('notified as special, it can pass only as special', () => {
    const sixty = voting({ for: 60, against: 40 });
    expect(rule(sixty)).toMatchObject({ verdict: 'carried', effects: [] });
    expect(rule(sixty, proposed).verdict).toBe('lost');
    expect(rule(voting({ for: 75, against: 25 }), proposed).verdict).toBe('carried');
    expect(rule(ninety, proposed).effects).toMatchObject([{ type: 'filing-due' }]);
  });

  it('the substance of a special resolution cannot be changed, its grammar can', () => {
    const amended = (of: 'wording' | 'substance'): string =>
      rule(ninety, { kind: special, ...proposed, amendment: { of, withinScope: true } }).verdict;
    expect(amended('substance')).toBe('unlawful');
    expect(amended('wording')).toBe('carried');
  });

  it('an ordinary one can be amended within its scope, 48 hours before', () => {
    const amended = (time: string, withinScope = true): string =>
      rule(ninety, {
        amendment: { of: 'substance', withinScope, notifiedAt: at('2026-06-07', time) },
      }).verdict;
    expect(amended('10:00')).toBe('carried');
    expect(amended('10:01')).toBe('unlawful');
    expect(amended('10:00', false)).toBe('unlawful');
  });
});

describe('R-A7, R-A8: votes on hands and on a poll', () => {
  const shares = company({ voting: { basis: 'share', cites: ['Articles, votes'] } });
  const votes = [inPerson('founder', 'for'), inPerson('b', 'against'), inPerson('c', 'against')];
  const members = [{ id: 'founder', votes: 10 }, { id: 'b' }, { id: 'c' }];

  it('hands are counted by heads, polls by shares', () => {
    expect(rule(votes, { members }, shares).verdict).toBe('carried');
    expect(
      rule(votes, { members, takenBy: 'hands', chair: { declared: 'lost' } }, shares),
    ).toMatchObject({
      verdict: 'lost',
      headline: expect.stringContaining('1 for, 2 against'),
    });
  });

  it('T11: ten votes on a poll and one on paper are one where the law asks for the resolution', () => {
    const { inLaw: _, ...byArticles } = kindOf({ code: 'by-articles' });
    const law = withKinds(shares, kindOf({ code: 'by-statute' }), byArticles);
    const split = [{ id: 'founder', votes: 10, votesInWriting: 1 }, { id: 'b' }, { id: 'c' }];
    const ruling = rule(votes, { kind: 'by-statute', members: split }, law);
    expect(ruling.verdict).toBe('lost');
    expect(ruling.derivation).toContainEqual(expect.objectContaining({ rule: 'R-A8' }));
    expect(rule(votes, { kind: 'by-articles', members: split }, law).verdict).toBe('carried');
  });

  it('one member, one vote: nobody is given ten', () => {
    expect(rule(votes, { members }).verdict).toBe('unlawful');
  });

  it('s.322: votes may be used in part and both ways, and no more of them than there are', () => {
    const using = (split: { for: number; against: number }): Ruling =>
      rule([inPerson('founder', 'for', { split }), inPerson('b', 'against')], { members }, shares);
    expect(using({ for: 6, against: 2 }).headline).toContain('6 for, 3 against');
    expect(using({ for: 9, against: 2 }).headline).toContain('0 for, 1 against');
  });
});

describe('R-A9: proxies', () => {
  const three = [byProxy('p', 'a', 'for'), byProxy('p', 'b', 'for'), byProxy('p', 'c', 'against')];

  it('T27: told both ways, a proxy for three has one hand for and one against; on a poll, 2 to 1', () => {
    expect(rule(three, { takenBy: 'hands', chair: { declared: 'lost' } }).headline).toContain(
      '1 for, 1 against',
    );
    expect(rule(three).headline).toContain('2 for, 1 against');
  });

  it('told one way, or left free, a proxy has one hand however many stand behind', () => {
    const hands = (votes: readonly Exercise[]): string =>
      rule(votes, { takenBy: 'hands', chair: { declared: 'carried' } }).headline;
    expect(hands(three.slice(0, 2))).toContain('1 for, 0 against');
    const free = (one: Exercise): Exercise => ({
      person: one.person,
      member: one.member,
      as: 'proxy',
      way: 'for',
    });
    expect(hands([free(three[0]!), three[2]!])).toContain('0 for, 1 against');
    expect(hands([free(three[0]!), free(three[1]!)])).toContain('1 for, 0 against');
  });

  it('a member who is also a proxy has a hand as each', () => {
    const votes = [inPerson('m', 'for'), byProxy('m', 'a', 'against')];
    expect(rule(votes, { takenBy: 'hands', chair: { declared: 'lost' } }).headline).toContain(
      '1 for, 1 against',
    );
  });

  it('R-A38: a member who votes in person leaves a proxy nothing', () => {
    const votes = [inPerson('m', 'against'), byProxy('p', 'm', 'for'), inPerson('n', 'for')];
    expect(rule(votes).headline).toContain('1 for, 1 against');
  });

  it('two proxies of one member never use more than that member has', () => {
    const votes = [byProxy('p', 'm', 'for'), byProxy('q', 'm', 'for'), inPerson('n', 'against')];
    expect(rule(votes).headline).toContain('0 for, 1 against');
  });

  it('R-C17: nobody holds more than the articles let them', () => {
    const limited = company({
      meetings: meetingRules({
        proxies: { allowed: true, cutOffHours: 0, mostPerPerson: 2, cites: ['Articles'] },
      }),
    });
    expect(rule(three, {}, limited).headline).toContain('2 for, 0 against');
  });

  it('R-A38: no articles of a company can forbid them, rules of a society can', () => {
    const proxies = (allowed: boolean) =>
      meetingRules({ proxies: { allowed, cutOffHours: 0, cites: ['Rules'] } });
    const vote = (constitution: Constitution): string => rule(three, {}, constitution).headline;
    expect(vote(company({ meetings: proxies(false) }))).toContain('2 for, 1 against');
    const legalForm = 'co-operative-society';
    expect(vote(company({ legalForm, meetings: proxies(false) }))).toContain('0 for, 0 against');
    expect(vote(company({ legalForm, meetings: proxies(true) }))).toContain('2 for, 1 against');
  });

  it('R-E12: a council has none', () => {
    const votes = [inPerson('a', 'for'), byProxy('a', 'b', 'for'), inPerson('c', 'against')];
    expect(rule(votes, { kind: 'council-resolution', entitled: 20 })).toMatchObject({
      verdict: 'lost',
      headline: expect.stringContaining('1 for, 1 against'),
    });
  });
});

describe('R-A39: by when a proxy must be lodged', () => {
  const lodged = (
    lodgedAt: string,
    change: Partial<MeetingVoteFacts> = {},
    constitution = company(),
  ) =>
    rule(
      [byProxy('p', 'a', 'for', { lodgedAt })],
      { startsAt: at('2026-06-08'), ...change },
      constitution,
    );

  it('48 hours before a Monday meeting is the Thursday', () => {
    const ruling = lodged(at('2026-06-04', '10:00'));
    expect(ruling.verdict).toBe('carried');
    expect(ruling.dates).toMatchObject([{ on: at('2026-06-04', '10:00') }]);
    expect(lodged(at('2026-06-04', '10:01')).verdict).toBe('lost');
  });

  it('is said wherever there is a proxy', () => {
    const votes = [inPerson('m', 'for'), byProxy('p', 'a', 'for')];
    expect(rule(votes).dates).toHaveLength(1);
    expect(rule(votes.slice(0, 1)).dates).toBeUndefined();
  });

  it('R-01: no articles can ask for them earlier', () => {
    const proxies = { allowed: true, cutOffHours: 96, cites: ['Articles'] };
    const strict = company({ meetings: meetingRules({ proxies }) });
    expect(lodged(at('2026-06-04', '10:00'), {}, strict).verdict).toBe('carried');
  });

  it('a poll taken more than 48 hours after it was demanded reopens them until 24 hours before it', () => {
    const poll = { demandedAt: at('2026-06-08', '11:00'), takenAt: at('2026-06-11', '12:00') };
    expect(lodged(at('2026-06-10', '12:00'), { poll }).verdict).toBe('carried');
    expect(lodged(at('2026-06-10', '12:01'), { poll }).verdict).toBe('lost');
  });

  it('one that was ended before the meeting is not counted', () => {
    const ended = (revokedAt: string): string =>
      rule([byProxy('p', 'a', 'for', { revokedAt })]).verdict;
    expect(ended(at('2026-06-09', '09:59'))).toBe('lost');
    expect(ended(at('2026-06-09', '10:01'))).toBe('carried');
  });
});

describe('R-A10, R-A32: joint holders and representatives', () => {
  it('of joint holders the first in the register who votes is counted', () => {
    const members = [
      { id: 'first', joint: { holding: 'h', place: 1 } },
      { id: 'second', joint: { holding: 'h', place: 2 } },
      { id: 'third', joint: { holding: 'h', place: 3 } },
    ];
    const votes = [inPerson('third', 'against'), inPerson('second', 'for')];
    expect(rule(votes, { members }).headline).toContain('1 for, 0 against');
    expect(rule([inPerson('first', 'abstain'), ...votes], { members }).headline).toContain(
      '1 for, 0 against',
    );
  });

  it('representatives who vote alike have a hand each and the votes of the body once', () => {
    const votes = [sentFor('a', 'for'), sentFor('b', 'for')];
    expect(rule(votes, { takenBy: 'hands', chair: { declared: 'carried' } }).headline).toContain(
      '2 for',
    );
    expect(rule(votes).headline).toContain('1 for, 0 against');
  });

  it('those who vote differently use none of its votes on a poll', () => {
    const ruling = rule([sentFor('a', 'for'), sentFor('b', 'against'), inPerson('m', 'for')]);
    expect(ruling.headline).toContain('1 for, 0 against');
    expect(ruling.derivation).toContainEqual(expect.objectContaining({ rule: 'R-A32' }));
  });
});

describe('R-A13: votes in advance', () => {
  const advance = [{ member: 'away', way: 'for', receivedAt: at('2026-06-05', '10:00') }] as const;
  const members = [{ id: 'away' }, { id: 'm' }];
  const allowing = company({
    meetings: meetingRules({ advanceVotes: { cutOffHours: 48, cites: ['Articles'] } }),
  });
  const vote = (change: Partial<MeetingVoteFacts> = {}, constitution = allowing): string =>
    rule([inPerson('m', 'abstain')], { members, advance, ...change }, constitution).headline;

  it('count on a poll where the articles allow them, when they come in time', () => {
    expect(vote()).toContain('1 for, 0 against');
    expect(vote({}, company())).toContain('0 for, 0 against');
    const left = rule([inPerson('m', 'for')], { members, advance }, company());
    expect(left.derivation.find(({ rule: id }) => id === 'R-A13')).toMatchObject({ holds: true });
    const late = [{ ...advance[0], receivedAt: at('2026-06-05', '10:01') }];
    expect(vote({ startsAt: at('2026-06-09', '10:00'), advance: late })).toContain('0 for');
  });

  it('not on hands, nor for a member who is there, nor for somebody unknown', () => {
    expect(vote({ takenBy: 'hands', chair: { declared: 'lost' } })).toContain('0 for');
    expect(vote({ advance: [{ ...advance[0], member: 'm' }] })).toContain('0 for');
    expect(vote({ advance: [{ ...advance[0], member: 'stranger' }] })).toContain('0 for');
  });
});

describe('R-A12, R-A14: hands, polls and the chair’s declaration', () => {
  const hands = [inPerson('a', 'for'), inPerson('b', 'for'), byProxy('p', 'c', 'against')];
  const more = [...hands, byProxy('p', 'd', 'against'), byProxy('p', 'e', 'against')];

  it('a poll must be called where the proxies held would reverse the hands', () => {
    const ruling = rule(more, { takenBy: 'hands' });
    expect(ruling.verdict).toBe('open');
    expect(ruling.headline).toContain('the chair must call a poll');
    expect(rule(hands, { takenBy: 'hands' }).verdict).toBe('carried');
    expect(rule(more).verdict).toBe('lost');
  });

  it('a proper demand refused undoes the hands', () => {
    expect(rule(hands, { takenBy: 'hands', pollRefused: true }).verdict).toBe('unlawful');
  });

  it('what the chair declares on hands stands, whatever the numbers', () => {
    const ruling = rule(hands, { takenBy: 'hands', chair: { declared: 'lost' } });
    expect(ruling.verdict).toBe('lost');
    expect(ruling.warnings).toMatchObject([{ rule: 'R-A14' }]);
    expect(
      rule(voting({ against: 3 }), { takenBy: 'hands', chair: { declared: 'carried' } }).verdict,
    ).toBe('carried');
  });

  it('on a council the numbers stand', () => {
    const council = { kind: 'council-resolution', entitled: 20, takenBy: 'hands' } as const;
    const ruling = rule(voting({ for: 2, against: 1 }), {
      ...council,
      chair: { declared: 'lost' },
    });
    expect(ruling.verdict).toBe('carried');
    expect(ruling.warnings).toMatchObject([{ rule: 'R-A14' }]);
  });

  it('on a poll the numbers stand', () => {
    const ruling = rule(hands, { chair: { declared: 'lost' } });
    expect(ruling.verdict).toBe('carried');
    expect(ruling.warnings).toMatchObject([{ rule: 'R-A14' }]);
  });
});

describe('R-A40: the casting vote', () => {
  const casting = (inArticlesSince?: string): Constitution =>
    company({
      meetings: meetingRules({
        castingVote: {
          allowed: true,
          cites: ['Articles'],
          ...(inArticlesSince !== undefined && { inArticlesSince: plainDate(inArticlesSince) }),
        },
      }),
    });
  const equal = voting({ for: 60, against: 60 });
  const cast = { chair: { castingVote: 'for' } } as const;

  it('T3: 60 to 60 is lost in a company of 2012 that copied an old article, which is flagged', () => {
    const ruling = rule(equal, cast, casting('2012-05-01'));
    expect(ruling.verdict).toBe('lost');
    expect(ruling.warnings).toMatchObject([
      { rule: 'R-A40', says: expect.stringContaining('void') },
    ]);
    expect(rule(equal, cast).verdict).toBe('lost');
    expect(rule(equal).verdict).toBe('lost');
  });

  it('T3: where the article is of 2005 the chair may cast it, either way', () => {
    expect(rule(equal, cast, casting('2005-05-01')).verdict).toBe('carried');
    expect(rule(equal, { chair: { castingVote: 'against' } }, casting('2005-05-01')).verdict).toBe(
      'lost',
    );
    expect(rule(equal, cast, casting('2007-10-01')).verdict).toBe('lost');
  });

  it('breaks an equal vote only', () => {
    expect(rule(voting({ for: 59, against: 60 }), cast, casting('2005-05-01')).verdict).toBe(
      'lost',
    );
    expect(rule(voting({ against: 2 }), cast, casting('2005-05-01')).verdict).toBe('lost');
    const half = { kind: special, ...proposed, ...cast };
    expect(rule(equal, half, casting('2005-05-01')).verdict).toBe('lost');
  });

  it('is there on a board whose constitution gives it, never on a council', () => {
    const kinds = [kindOf({ code: 'board-resolution', electorate: 'board', inLaw: 'ordinary' })];
    const board = { name: 'Board', quorum: meetingRules().quorum, cites: ['Articles, board'] };
    const vote = (castingVote: boolean): string =>
      rule(
        voting({ for: 3, against: 3 }),
        { kind: 'board-resolution', ...cast },
        withKinds(company({ board: { ...board, castingVote } }), ...kinds),
      ).verdict;
    expect(vote(true)).toBe('carried');
    expect(vote(false)).toBe('lost');
    const council = { kind: 'council-resolution', entitled: 20, ...cast };
    expect(rule(voting({ for: 3, against: 3 }), council).verdict).toBe('lost');
  });

  it('makes up for no constituency that must agree, and for nobody who stayed away', () => {
    const kinds = (change: Partial<DecisionKind>) =>
      withKinds(casting('2005-05-01'), kindOf({ code: 'asked', ...change }));
    const asked = (change: Partial<DecisionKind>) =>
      rule(equal, { kind: 'asked', entitled: 200, ...cast }, kinds(change)).verdict;
    expect(asked({})).toBe('carried');
    expect(asked({ eachConstituency: ['community'] })).toBe('lost');
    expect(asked({ turnout: { numerator: 3, denominator: 4 } })).toBe('lost');
    expect(asked({ denominator: 'ELIGIBLE_TOTAL' })).toBe('lost');
  });

  it('is for a society to settle in its rules', () => {
    const society = { ...casting('2020-01-01'), legalForm: 'co-operative-society' as const };
    expect(rule(equal, cast, society).verdict).toBe('carried');
  });
});

describe('who votes at all', () => {
  it('R-A50: those with an interest do not on a council or board, nor anybody not entitled', () => {
    const votes = [inPerson('a', 'for'), inPerson('b', 'against'), inPerson('x', 'for')];
    const members = [{ id: 'a' }, { id: 'b' }];
    expect(rule(votes, { members }).headline).toContain('1 for, 1 against');
    const council = { kind: 'council-resolution', interested: ['b'] };
    expect(rule(votes, council).headline).toContain('2 for, 0 against');
  });

  it('R-A50: a member votes at a general meeting with an interest too', () => {
    const votes = [inPerson('a', 'for'), inPerson('b', 'against'), inPerson('x', 'for')];
    const ruling = rule(votes, { interested: ['b', 'nobody'] });
    expect(ruling.headline).toContain('2 for, 1 against');
    expect(ruling.warnings).toMatchObject([
      { rule: 'R-A50', says: expect.stringContaining('“b” has an interest') },
    ]);
  });

  it('R-A28: without a quorum there is no vote', () => {
    const meeting = {
      type: 'quorum' as const,
      body: 'general' as const,
      entitled: 100,
      startsAt: at('2026-06-09'),
      people: [{ id: 'a', standsFor: [{ member: 'a', as: 'member' as const }] }],
      events: [
        { at: at('2026-06-09', '09:59'), type: 'arrives' as const, person: 'a' },
        { at: at('2026-06-09', '10:00'), type: 'item-begins' as const, item: '1' },
        { at: at('2026-06-09', '10:05'), type: 'item-ends' as const, item: '1' },
      ],
    };
    const ruling = rule(voting({ for: 1 }), { attendance: { meeting, item: '1' } });
    expect(ruling.verdict).toBe('no-quorum');
    expect(rule(voting({ for: 1 }), { attendance: { meeting, item: '2' } }).verdict).toBe(
      'no-quorum',
    );
  });

  it('T37: three quarters of those in office are needed to remove the chair, not of those there', () => {
    const removing = { kind: 'council-remove-chair', entitled: 22 };
    expect(rule(voting({ for: 16 }), removing).verdict).toBe('lost');
    expect(rule(voting({ for: 17 }), removing).verdict).toBe('carried');
  });

  it('R-D7, R-I11: others must agree too where the constitution says so', () => {
    const two = withKinds(
      company(),
      kindOf({ code: 'with-consent', alsoNeeds: ['other'], consentOf: ['The Council'] }),
    );
    const vote = (change: Partial<MeetingVoteFacts>): string =>
      rule(voting({ for: 9 }), { kind: 'with-consent', ...change }, two).verdict;
    expect(vote({ alsoCarried: ['other'], consents: ['The Council'] })).toBe('carried');
    expect(vote({ alsoCarried: ['other'] })).toBe('unlawful');
    expect(vote({ consents: ['The Council'] })).toBe('unlawful');
  });

  it('what is decided in another way is not decided at a meeting', () => {
    const twice = withKinds(company(), kindOf({ code: 'twice', procedure: 'two-meetings' }));
    expect(rule(voting({ for: 9 }), { kind: 'twice' }, twice).verdict).toBe('unlawful');
  });
});

describe('R-A41: an entrenched provision at a meeting', () => {
  it('needs the votes of all members, whether they come or not', () => {
    const entrenched = withKinds(
      company(),
      kindOf({
        code: 'entrenched',
        denominator: 'ELIGIBLE_TOTAL',
        threshold: { numerator: 1, denominator: 1, strict: false },
        inLaw: 'special',
      }),
    );
    const alter = (count: number): string =>
      rule(voting({ for: count }), { kind: 'entrenched', entitled: 100, ...proposed }, entrenched)
        .verdict;
    expect(alter(99)).toBe('lost');
    expect(alter(100)).toBe('carried');
  });
});

describe('R-C24: constituencies that weigh otherwise than by heads', () => {
  it('T40: 30 to 10 and 20 to 80, weighing 60 and 40, carry an ordinary resolution at a meeting', () => {
    const weight = (constituency: string, numerator: number) => ({
      constituency,
      numerator,
      denominator: 10,
    });
    const weighted = withKinds(
      company({
        legalForm: 'co-operative-society',
        voting: {
          basis: 'member',
          classes: {
            method: 'PROPORTIONAL',
            weights: [weight('staff', 6), weight('community', 4)],
            empty: 'redistribute',
          },
          cites: ['Rules, weight of votes'],
        },
      }),
      kindOf({ code: 'weighted', denominator: 'CLASS_WEIGHTED', electorate: 'members' }),
    );
    const votes = voting({ for: 50, against: 90 });
    const isStaff = ({ member, way }: Exercise): boolean =>
      Number(member.split('-')[1]) < (way === 'for' ? 30 : 10);
    const members = votes.map((one) => ({
      id: one.member,
      constituency: isStaff(one) ? 'staff' : 'community',
    }));
    expect(rule(votes, { kind: 'weighted', members }, weighted).verdict).toBe('carried');
    expect(rule(votes, { members }, weighted).verdict).toBe('lost');
  });
});

describe('the facts of a vote', () => {
  it('are refused when somebody votes twice', () => {
    const twice = [inPerson('a', 'for'), inPerson('a', 'against')];
    const asked = (change: Partial<MeetingVoteFacts>): unknown => ask(company(), facts([], change));
    const once = { members: [{ id: 'a' }] };
    expect(asked({ ...once, votes: twice })).toMatchObject({ error: [{ path: '/votes' }] });
    expect(asked({ members: [{ id: 'a' }, { id: 'a' }] })).toMatchObject({
      error: [{ path: '/members' }],
    });
    const early = { member: 'a', way: 'for', receivedAt: at('2026-06-01') } as const;
    expect(asked({ ...once, advance: [early, early] })).toMatchObject({
      error: [{ path: '/advance' }],
    });
  });

  it('R-07: no more members vote than are entitled', () => {
    expect(rule(voting({ for: 3 }), { entitled: 2 }).verdict).toBe('unlawful');
  });

  it('R-A7: shares give nobody more votes on a board', () => {
    const shares = withKinds(
      company({ voting: { basis: 'share', cites: ['Articles, votes'] } }),
      kindOf({ code: 'board-resolution', electorate: 'board' }),
    );
    const members = [{ id: 'for-0', votes: 10 }, { id: 'against-0' }];
    const votes = voting({ for: 1, against: 1 });
    expect(rule(votes, { kind: 'board-resolution', members }, shares).verdict).toBe('unlawful');
  });

  it('s.283(6) is for companies', () => {
    const society = company({ legalForm: 'co-operative-society' });
    expect(rule(voting({ for: 60, against: 40 }), proposed, society).verdict).toBe('carried');
  });
});

describe('laws of any vote at a meeting', () => {
  const exercises = fc
    .uniqueArray(
      fc.record({
        person: fc.constantFrom('p', 'q', 'r', 's'),
        member: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        as: fc.constantFrom('proxy' as const, 'representative' as const),
        way: fc.constantFrom<Way>('for', 'against', 'abstain'),
      }),
      { maxLength: 8, selector: (one) => `${one.as} ${one.person} ${one.member}` },
    )
    .map((all): Exercise[] => all);
  const numbers = (ruling: Ruling): string => ruling.headline.split(';')[0]!;

  it('a poll never counts more votes than members have', () => {
    fc.assert(
      fc.property(exercises, (votes) => {
        const [votesFor, against] = numbers(rule(votes)).match(/\d+/g)!.map(Number);
        expect(votesFor! + against!).toBeLessThanOrEqual(new Set(votes.map((v) => v.member)).size);
      }),
      { numRuns: 100 },
    );
  });

  it('a poll does not depend on the order of the votes, and the ruling is the same each time', () => {
    fc.assert(
      fc.property(exercises, (votes) => {
        expect(numbers(rule([...votes].reverse()))).toBe(numbers(rule(votes)));
        expect(rule(votes)).toEqual(rule(votes));
      }),
      { numRuns: 100 },
    );
  });

  it('is carried exactly when every step of the reasoning holds', () => {
    const cast = fc.constantFrom<MeetingVoteFacts['takenBy']>('hands', 'poll');
    const chair = fc.constantFrom<NonNullable<MeetingVoteFacts['chair']>>(
      {},
      { declared: 'carried' },
      { declared: 'lost' },
      { castingVote: 'for' },
    );
    fc.assert(
      fc.property(exercises, cast, chair, (votes, takenBy, declared) => {
        const ruling = rule([...votes, inPerson('z', 'for')], {
          takenBy,
          chair: declared,
          interested: ['s'],
        });
        expect(ruling.derivation.every(({ holds }) => holds)).toBe(ruling.verdict === 'carried');
      }),
      { numRuns: 100 },
    );
  });

  it('one more member who votes for never loses it', () => {
    fc.assert(
      fc.property(exercises, (votes) => {
        if (rule(votes).verdict !== 'carried') return;
        expect(rule([...votes, inPerson('new', 'for')]).verdict).toBe('carried');
      }),
      { numRuns: 100 },
    );
  });
});
