import fc from 'fast-check';
import { type Constitution } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { communityBenefitSociety } from '../presets/community-benefit-society';
import { changed, faults, faultsOf } from '../testing/changed-document';

const company = cicMembersCouncil;
const plc = changed(company, {
  '/legalForm': 'public-limited-company',
  '/cicSchedule': undefined,
  '/surplus/assetLock': 'none',
  '/meetings/shortNoticePercent': 95,
  '/writtenResolutions': undefined,
}) as unknown as Constitution;

describe('R-I13: rules of general meetings that no articles can have', () => {
  it('shorter notice by holders of less than 90 or more than 95 in 100 (R-A16)', () => {
    const percent = (value: number, of = company): string[] =>
      faults(of, { '/meetings/shortNoticePercent': value });
    expect(percent(89)).toEqual(['/meetings/shortNoticePercent notice R-A16']);
    expect(percent(96)).toEqual(['/meetings/shortNoticePercent notice R-A16']);
    expect(percent(90)).toEqual([]);
    expect(percent(95)).toEqual([]);
    expect(percent(94, plc)).toEqual(['/meetings/shortNoticePercent notice R-A16']);
    expect(percent(95, plc)).toEqual([]);
  });
  it('fewer clear days of notice than the Act gives (R-A15, R-01)', () => {
    expect(faults(company, { '/meetings/clearDays': 13 })).toEqual([
      '/meetings/clearDays notice R-A15',
    ]);
    expect(faults(company, { '/meetings/clearDays': 21 })).toEqual([]);
  });
  it('a requisition by holders of more than 5 in 100 (R-A26, R-01)', () => {
    const share = (numerator: number, denominator: number): string[] =>
      faults(company, { '/meetings/requisition': { numerator, denominator } });
    expect(share(10, 100)).toEqual(['/meetings/requisition requisition R-A26']);
    expect(share(51, 1_000)).toEqual(['/meetings/requisition requisition R-A26']);
    expect(share(5, 100)).toEqual([]);
    expect(share(1, 100)).toEqual([]);
  });
  it('a list of proxies that closes more than 48 hours before, or no proxies at all (R-A38, R-A39)', () => {
    expect(faults(company, { '/meetings/proxies/cutOffHours': 49 })).toEqual([
      '/meetings/proxies/cutOffHours proxies R-A39',
    ]);
    expect(faults(company, { '/meetings/proxies/cutOffHours': 0 })).toEqual([]);
    expect(faults(company, { '/meetings/proxies/allowed': false })).toEqual([
      '/meetings/proxies/allowed proxies R-A38',
    ]);
  });
  it('votes in advance that must be there more than 48 hours before (R-A13)', () => {
    const advance = (cutOffHours: number): string[] =>
      faults(company, { '/meetings/advanceVotes': { cutOffHours, cites: ['Articles'] } });
    expect(advance(48)).toEqual([]);
    expect(advance(49)).toEqual(['/meetings/advanceVotes/cutOffHours advance-votes R-A13']);
  });
  it('a poll that five members, or a tenth of the votes, cannot have (R-A11)', () => {
    expect(faults(company, { '/meetings/pollDemand/members': 6 })).toEqual([
      '/meetings/pollDemand/members poll-demand R-A11',
    ]);
    const share = { numerator: 11, denominator: 100 };
    expect(faults(company, { '/meetings/pollDemand/share': share })).toEqual([
      '/meetings/pollDemand/share poll-demand R-A11',
    ]);
    expect(faults(company, { '/meetings/pollDemand/members': 5 })).toEqual([]);
  });
  it('a ban on polls (R-A11)', () => {
    expect(faults(company, { '/meetings/pollDemand': false })).toEqual([
      '/meetings/pollDemand wrong-type ',
    ]);
    expect(faults(company, { '/meetings/pollDemand': undefined })).toEqual([
      '/meetings/pollDemand missing ',
    ]);
  });
  it('a casting vote, unless the articles have had it since before 1 October 2007 (R-A40, T3)', () => {
    const since = (day: string | undefined, registered = '2005-03-01'): string[] =>
      faults(company, {
        '/registeredOn': registered,
        '/meetings/castingVote': {
          allowed: true,
          ...(day && { inArticlesSince: day }),
          cites: ['Articles, casting vote'],
        },
      });
    const refused = ['/meetings/castingVote/allowed casting-vote R-A40'];
    expect(since(undefined)).toEqual(refused);
    expect(since('2007-10-01')).toEqual(refused);
    expect(since('2012-01-01', '2012-01-01')).toEqual(refused);
    expect(since('2007-09-30')).toEqual([]);
    expect(since('2005-03-01')).toEqual([]);
    expect(since('2005-03-01', '2012-05-01')).toEqual([
      '/meetings/castingVote/inArticlesSince casting-vote R-A40',
    ]);
  });
  it('a quorum of two who represent one body (R-A28, T25)', () => {
    expect(faults(company, { '/meetings/quorum/countsEachRepresentative': true })).toEqual([
      '/meetings/quorum/countsEachRepresentative representatives R-A28',
    ]);
    expect(faults(company, { '/meetings/quorum/countsEachRepresentative': false })).toEqual([]);
  });
  it('names what would mend it', () => {
    for (const { says, citation } of faultsOf(company, {
      '/meetings/clearDays': 7,
      '/meetings/requisition': { numerator: 1, denominator: 10 },
      '/meetings/proxies/cutOffHours': 72,
    })) {
      expect(says).toMatch(/\. Give /);
      expect(citation).toMatch(/^Companies Act 2006 s\.\d+/);
    }
  });
  it('which are for companies: a society settles them by its rules', () => {
    const change = { '/meetings/requisition': { numerator: 1, denominator: 5 } };
    expect(faults(communityBenefitSociety, change)).toEqual([]);
    expect(faults(communityBenefitSociety, { '/meetings/proxies/allowed': false })).toEqual([]);
  });
});

describe('R-I13: a quorum that no meeting could reach', () => {
  const quorum = (change: Readonly<Record<string, unknown>>): string[] =>
    faults(
      company,
      Object.fromEntries(
        Object.entries(change).map(([name, value]) => [`/meetings/quorum/${name}`, value]),
      ),
    );
  it('more than everybody', () => {
    expect(quorum({ share: { numerator: 5, denominator: 4 } })).toEqual([
      '/meetings/quorum/share quorum-unreachable R-I13',
    ]);
    expect(faults(company, { '/councilQuorum/numerator': 4 })).toEqual([
      '/councilQuorum/numerator quorum-unreachable R-I13',
    ]);
    expect(quorum({ share: { numerator: 1, denominator: 1 } })).toEqual([]);
  });
  it('at most fewer than at least', () => {
    expect(quorum({ atLeast: 10, atMost: 9 })).toEqual([
      '/meetings/quorum/atMost quorum-unreachable R-I13',
    ]);
    expect(quorum({ atLeast: 10, atMost: 10 })).toEqual([]);
  });
  it('of people who cannot be present', () => {
    expect(quorum({ oneFromEach: [['community']] })).toEqual([
      '/meetings/quorum/oneFromEach/0 quorum-unreachable R-I13',
    ]);
    expect(quorum({ oneFromEach: [['community', 'staff']] })).toEqual([]);
    expect(quorum({ notOnly: 'staff' })).toEqual([
      '/meetings/quorum/notOnly quorum-unreachable R-I13',
    ]);
    expect(quorum({ mostFrom: 'community' })).toEqual([
      '/meetings/quorum/mostFrom quorum-unreachable R-I13',
    ]);
    expect(faults(company, { '/constituencies/0/seats': 0 })).toEqual([
      '/councilQuorum/oneFromEach/0 quorum-unreachable R-I13',
    ]);
  });
  it('of constituencies that there are not', () => {
    expect(quorum({ mostFrom: 'pets' })).toEqual([
      '/meetings/quorum/mostFrom unknown-constituency ',
    ]);
  });
});

describe('R-01: articles may add to a right of members and never cut it', () => {
  it('for any requisition, notice and cut-off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 96 }),
        (clearDays, percent, cutOffHours) => {
          const found = faults(company, {
            '/meetings/clearDays': clearDays,
            '/meetings/requisition': { numerator: percent, denominator: 100 },
            '/meetings/proxies/cutOffHours': cutOffHours,
          });
          const cuts = [clearDays < 14, percent > 5, cutOffHours > 48].filter(Boolean);
          expect(found).toHaveLength(cuts.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
