import { cicMembersCouncil } from '../presets/cic-members-council';
import { communityBenefitSociety } from '../presets/community-benefit-society';
import { consumerCoOp } from '../presets/consumer-co-op';
import { latc } from '../presets/latc';
import { multistakeholderCoOp } from '../presets/multistakeholder-co-op';
import { mutual } from '../presets/mutual';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { workerCoOp } from '../presets/worker-co-op';
import { faults, faultsOf, kindAt } from '../testing/changed-document';

const trust = nhsFoundationTrust;
const seatsOf = (code: string): string =>
  `/constituencies/${trust.constituencies.findIndex((c) => c.code === code)}/seats`;

describe('R-D3: the council of a foundation trust', () => {
  const fault = '/constituencies composition R-D3';
  it('T39: 14 elected by the public beside 14 of staff and appointed is refused', () => {
    const seats = {
      [seatsOf('public-north')]: 7,
      [seatsOf('public-south')]: 7,
      [seatsOf('patients')]: 0,
      [seatsOf('staff-clinical')]: 8,
      [seatsOf('staff-other')]: 3,
    };
    expect(faults(trust, seats)).toEqual([fault]);
    expect(faults(trust, { ...seats, [seatsOf('patients')]: 1 })).toEqual([]);
  });
  it('has three governors of staff and one of a local authority', () => {
    expect(faults(trust, { [seatsOf('staff-clinical')]: 1, [seatsOf('staff-other')]: 1 })).toEqual([
      fault,
    ]);
    expect(faults(trust, { [seatsOf('local-authority')]: 0 })).toEqual([fault]);
    expect(faults(trust, { [seatsOf('staff-other')]: 0 })).toContain(fault);
  });
  it('is told with its sum and what would mend it', () => {
    expect(faultsOf(trust, { [seatsOf('local-authority')]: 0 })[0]?.says).toBe(
      'A local authority must appoint at least one governor: 0 (appointed) is not at least 1 (needed). Add a constituency with stakeholders "local-authority" that is filled by appointment.',
    );
  });
  it('R-D5: removes the chair by three quarters of those in office, no less', () => {
    const at = kindAt(trust, 'council-remove-chair');
    const twoThirds = { numerator: 2, denominator: 3, strict: false };
    expect(faults(trust, { [`${at}/threshold`]: twoThirds })).toEqual([
      `${at}/threshold threshold R-D5`,
    ]);
    expect(faults(trust, { [`${at}/denominator`]: 'MEMBERS_VOTING' })).toEqual([
      `${at}/threshold threshold R-D5`,
    ]);
  });
  it('R-D9: is elected for three years at the most', () => {
    expect(faults(trust, { '/elections/termYears': 4 })).toEqual([
      '/elections/termYears composition R-D9',
    ]);
  });
  it('R-D15: is elected by secret ballot', () => {
    expect(faults(trust, { '/elections/secrecy': 'open' })).toEqual([
      '/elections/secrecy secrecy R-D15',
    ]);
  });
});

describe('R-I13: dividends where there are none', () => {
  const dividends = { allowed: true, capNumerator: 1, capDenominator: 4, cites: ['Articles'] };
  const fault = '/surplus/dividends/allowed dividends';
  it('in a community benefit society, and no member dividend either (R-C14)', () => {
    expect(faults(communityBenefitSociety, { '/surplus/dividends': dividends })).toEqual([
      `${fault} R-C14`,
    ]);
    expect(faults(communityBenefitSociety, { '/surplus/memberDividend': 'trade' })).toEqual([
      '/surplus/memberDividend dividends R-C14',
    ]);
  });
  it('in a foundation trust', () => {
    expect(faults(trust, { '/surplus/dividends': dividends })).toEqual([`${fault} R-I10`]);
  });
  it('over all that can be distributed, in any company (R-G1)', () => {
    expect(faults(latc, { '/surplus/dividends/capNumerator': 2 })).toEqual([
      '/surplus/dividends/capNumerator dividend-cap R-G1',
    ]);
  });
});

describe('R-B2, R-B4, R-C14: schedules and asset locks', () => {
  it('a schedule belongs to a community interest company, and each has one', () => {
    expect(faults(mutual, { '/cicSchedule': 1 })).toEqual(['/cicSchedule schedule R-B4']);
    expect(faults(communityBenefitSociety, { '/cicSchedule': 2 })).toEqual([
      '/cicSchedule schedule R-B4',
    ]);
    expect(faults(cicMembersCouncil, { '/cicSchedule': undefined })).toEqual([
      '/cicSchedule schedule R-B4',
    ]);
  });
  it('a lock is the one that the legal form can have', () => {
    const lock = (preset: typeof mutual, assetLock: string): string[] =>
      faults(preset, { '/surplus/assetLock': assetLock });
    expect(lock(cicMembersCouncil, 'none')).toEqual(['/surplus/assetLock asset-lock R-B2']);
    expect(lock(mutual, 'cic')).toEqual(['/surplus/assetLock asset-lock R-B2']);
    expect(lock(consumerCoOp, 'society')).toEqual(['/surplus/assetLock asset-lock R-C14']);
    expect(lock(communityBenefitSociety, 'society')).toEqual([]);
    expect(lock(consumerCoOp, 'articles')).toEqual([]);
  });
});

describe('R-C2, R-C24: what a vote weighs', () => {
  it('one member, one vote in a society, whatever the shares', () => {
    expect(faults(consumerCoOp, { '/voting/basis': 'share' })).toEqual([
      '/voting/basis one-member-one-vote R-C2',
    ]);
    expect(faults(communityBenefitSociety, { '/voting/basis': 'share' })).toEqual([
      '/voting/basis one-member-one-vote R-C2',
    ]);
    expect(faults(workerCoOp, { '/voting/basis': 'share' })).toEqual([]);
  });
  it('weights add up to one', () => {
    const weight = '/voting/classes/weights/0/numerator';
    expect(faults(multistakeholderCoOp, { [weight]: 41 })).toEqual([
      '/voting/classes/weights weights R-C24',
    ]);
    expect(faults(multistakeholderCoOp, { [weight]: 39 })).toEqual([
      '/voting/classes/weights weights R-C24',
    ]);
  });
  it('weights are there where something is decided by them', () => {
    const at = kindAt(mutual, 'members-ordinary-resolution');
    expect(faults(mutual, { [`${at}/denominator`]: 'CLASS_WEIGHTED' })).toEqual([
      `${at}/denominator weights R-C24`,
    ]);
  });
  it('a cap is less than all votes', () => {
    const cap = (numerator: number): string[] =>
      faults(multistakeholderCoOp, {
        '/voting/caps': [{ constituency: 'investors', numerator, denominator: 10 }],
      });
    expect(cap(10)).toEqual(['/voting/caps/0/numerator weights R-C24']);
    expect(cap(1)).toEqual([]);
    const both = (numerator: number) =>
      faults(multistakeholderCoOp, {
        '/voting/caps': ['investors', 'supporters'].map((constituency) => ({
          constituency,
          numerator,
          denominator: 10,
        })),
      });
    expect(both(5)).toEqual(['/voting/caps weights R-C24']);
    expect(both(4)).toEqual([]);
  });
});

describe('R-I13: a quota for one seat', () => {
  it('is refused unless one seat has a method of its own', () => {
    expect(faults(multistakeholderCoOp, { '/elections/forOneSeat': undefined })).toEqual([
      '/constituencies/2/seats single-seat R-I13',
      '/constituencies/3/seats single-seat R-I13',
    ]);
    expect(faults(multistakeholderCoOp, { '/elections/forOneSeat': 'meek' })).toHaveLength(2);
    expect(faults(multistakeholderCoOp)).toEqual([]);
  });
  it('is none under the Model Election Rules, which say what one seat is (R-F22)', () => {
    expect(faults(trust, { [seatsOf('patients')]: 1 })).toEqual([]);
  });
});

describe('R-E18: the removal of a council member', () => {
  const at = kindAt(cicMembersCouncil, 'council-remove-member');
  it('is measured against the others in office, and nothing else is', () => {
    expect(faults(cicMembersCouncil, { [`${at}/denominator`]: 'MEMBERS_IN_OFFICE' })).toEqual([
      `${at}/denominator denominator R-E18`,
    ]);
    const other = kindAt(cicMembersCouncil, 'council-resolution');
    expect(faults(cicMembersCouncil, { [`${other}/denominator`]: 'OTHERS_IN_OFFICE' })).toEqual([
      `${other}/denominator denominator R-E18`,
    ]);
  });
  it('needs the share that the rules on removal give, and a kind of decision that removes', () => {
    const three = { numerator: 3, denominator: 4, strict: false };
    expect(faults(cicMembersCouncil, { '/elections/removal/threshold': three })).toEqual([
      `${at}/threshold threshold R-E18`,
    ]);
    expect(
      faults(cicMembersCouncil, { '/elections/removal/decidedBy': 'council-resolution' }).length,
    ).toBeGreaterThan(0);
  });
});
