import { cicMembersCouncil } from '../presets/cic-members-council';
import { communityBenefitSociety } from '../presets/community-benefit-society';
import { employeeOwnedCic } from '../presets/employee-owned-cic';
import { multistakeholderCoOp } from '../presets/multistakeholder-co-op';
import { workerCoOp } from '../presets/worker-co-op';
import { faults, kindAt } from '../testing/changed-document';

const company = employeeOwnedCic;
const society = communityBenefitSociety;

describe('R-I13: decisions taken in a way that the law does not have', () => {
  it('a written resolution to remove a director or an auditor (R-A34)', () => {
    const at = kindAt(company, 'members-written-resolution');
    const fault = [`${at}/procedure written-resolution R-A34`];
    expect(faults(company, { [`${at}/subject`]: 'director-removal' })).toEqual(fault);
    expect(faults(company, { [`${at}/subject`]: 'auditor-removal' })).toEqual(fault);
    expect(faults(company, { [`${at}/subject`]: 'dissolution' })).toEqual([]);
  });
  it('a written resolution that does not count all who are entitled (R-A3)', () => {
    const at = kindAt(company, 'members-written-resolution');
    expect(faults(company, { [`${at}/denominator`]: 'VOTES_CAST' })).toEqual([
      `${at}/denominator written-resolution R-A3`,
    ]);
  });
  it('a written resolution of a public company (R-A1)', () => {
    const at = kindAt(company, 'members-written-resolution');
    expect(
      faults(company, {
        '/legalForm': 'public-limited-company',
        '/cicSchedule': undefined,
        '/surplus/assetLock': 'none',
        '/meetings/shortNoticePercent': 95,
      }),
    ).toEqual([
      '/writtenResolutions/allowed written-resolution R-A1',
      `${at}/procedure written-resolution R-A1`,
    ]);
  });
  it('a ban on written resolutions in a private company (R-A37)', () => {
    expect(faults(company, { '/writtenResolutions/allowed': false })).toEqual([
      '/writtenResolutions/allowed written-resolution R-A37',
    ]);
  });
  it('more than an ordinary resolution to remove a director (R-A25, R-A2)', () => {
    const at = kindAt(company, 'members-remove-director');
    const threeQuarters = { numerator: 3, denominator: 4, strict: false };
    expect(faults(company, { [`${at}/threshold`]: threeQuarters })).toEqual([
      `${at}/threshold threshold R-A25`,
    ]);
  });
  it('an instrument of dissolution in a company (R-C7)', () => {
    const at = kindAt(company, 'members-special-resolution');
    expect(faults(company, { [`${at}/procedure`]: 'instrument' })).toEqual([
      `${at}/procedure procedure R-C7`,
    ]);
  });
  it('a resolution that another legal form has (R-A2)', () => {
    const at = kindAt(company, 'members-special-resolution');
    expect(faults(company, { [`${at}/inLaw`]: 'society-special' })).toEqual([
      `${at}/inLaw procedure R-A2`,
    ]);
    const rules = kindAt(society, 'members-amend-rules');
    expect(faults(society, { [`${rules}/inLaw`]: 'special' })).toContain(
      `${rules}/inLaw procedure R-A2`,
    );
  });
});

describe('R-A42: filing at Companies House', () => {
  it('is for companies', () => {
    const at = kindAt(society, 'members-amend-rules');
    expect(faults(society, { [`${at}/effect`]: 'filing' })).toEqual([
      `${at}/effect procedure R-A42`,
    ]);
  });
});

describe('R-A41: what is harder than a special resolution is entrenched, or refused', () => {
  const at = kindAt(workerCoOp, 'members-alter-entrenched');
  const articles = kindAt(workerCoOp, 'members-alter-articles');

  it('by a larger share, other consents, or other decisions', () => {
    const fault = [`${articles}/entrenched entrenchment R-A41`];
    const harder = (change: object): string[] =>
      faults(
        workerCoOp,
        Object.fromEntries(Object.entries(change).map(([k, v]) => [`${articles}/${k}`, v])),
      );
    expect(harder({ threshold: { numerator: 9, denominator: 10, strict: false } })).toEqual(fault);
    expect(harder({ threshold: { numerator: 3, denominator: 4, strict: true } })).toEqual(fault);
    expect(harder({ consentOf: ['The Regulator'] })).toEqual(fault);
    expect(harder({ eachConstituency: ['workers'] })).toEqual(fault);
    expect(harder({ turnout: { numerator: 1, denominator: 2 } })).toEqual(fault);
    expect(harder({ consentOf: ['The Regulator'], entrenched: 'by-all-members' })).toEqual([]);
    expect(harder({ entrenched: 'by-all-members' })).toEqual(fault);
  });
  it('says how it came to be', () => {
    const silent = { [`${at}/entrenched`]: undefined };
    expect(faults(workerCoOp, { ...silent, [`${at}/protects`]: undefined })).toEqual([
      `${at}/entrenched entrenchment R-A41`,
    ]);
  });
  it('protects places that there are, and only where it is entrenched', () => {
    const protects = (...places: string[]) => faults(workerCoOp, { [`${at}/protects`]: places });
    expect(protects('/voting', '/board', '/offices', '/constituencies/workers/seats')).toEqual([]);
    expect(protects('/voting', '/vote')).toEqual([`${at}/protects/1 unknown-place `]);
    expect(protects('/constituencies/patients')).toEqual([`${at}/protects/0 unknown-place `]);
    expect(protects('voting')).toHaveLength(1);
    expect(faults(workerCoOp, { [`${at}/entrenched`]: undefined })).toContain(
      `${at}/protects/0 entrenchment `,
    );
  });
  it('never by less than a special resolution', () => {
    const half = { numerator: 1, denominator: 2, strict: true };
    expect(faults(workerCoOp, { [`${articles}/threshold`]: half })).toContain(
      `${articles}/threshold threshold R-A41`,
    );
  });
});

describe('R-C4, R-C5, R-C7: resolutions of a society', () => {
  const transfer = kindAt(society, 'members-transfer');
  const convert = kindAt(society, 'members-convert');
  const fraction = (numerator: number, denominator: number) => ({
    numerator,
    denominator,
    strict: false,
  });
  it('need two thirds, or three quarters with half of the members voting', () => {
    expect(faults(society, { [`${transfer}/threshold`]: fraction(3, 5) })).toEqual([
      `${transfer}/threshold threshold R-C4`,
    ]);
    expect(faults(society, { [`${convert}/threshold`]: fraction(2, 3) })).toEqual([
      `${convert}/threshold threshold R-C5`,
    ]);
    expect(faults(society, { [`${convert}/turnout`]: { numerator: 1, denominator: 3 } })).toEqual([
      `${convert}/threshold threshold R-C5`,
    ]);
    expect(faults(society, { [`${convert}/turnout`]: undefined })).toEqual([
      `${convert}/threshold threshold R-C5`,
    ]);
    expect(faults(society, { [`${transfer}/threshold`]: fraction(3, 4) })).toEqual([]);
  });
  it('need a second meeting, 14 days to a month after the first', () => {
    const fault = [`${transfer}/confirmation procedure R-C4`];
    expect(faults(society, { [`${transfer}/confirmation`]: undefined })).toEqual(fault);
    expect(faults(society, { [`${transfer}/confirmation/earliestDays`]: 7 })).toEqual(fault);
    expect(faults(society, { [`${transfer}/confirmation/latestMonths`]: 2 })).toEqual(fault);
    expect(faults(society, { [`${transfer}/procedure`]: 'poll' })).toEqual(fault);
  });
  it('need the signatures of three quarters of all members to dissolve by instrument', () => {
    const at = kindAt(society, 'members-dissolve');
    expect(faults(society, { [`${at}/threshold`]: fraction(2, 3) })).toEqual([
      `${at}/threshold procedure R-C7`,
    ]);
    expect(faults(society, { [`${at}/denominator`]: 'VOTES_CAST' })).toEqual([
      `${at}/threshold procedure R-C7`,
    ]);
  });
  it('are closed to investors where it turns into a company (R-C20)', () => {
    const at = kindAt(multistakeholderCoOp, 'members-convert');
    expect(faults(multistakeholderCoOp, { [`${at}/without`]: undefined })).toEqual([
      `${at}/without procedure R-C20`,
    ]);
  });
});

describe('R-03: names of other decisions', () => {
  it('are those of the document', () => {
    const at = kindAt(company, 'members-confirm-director');
    expect(faults(company, { [`${at}/alsoNeeds`]: ['nothing'] })).toEqual([
      `${at}/alsoNeeds/0 unknown-decision-kind `,
    ]);
    expect(faults(company, { [`${at}/asksFirst`]: 'nothing' })).toEqual([
      `${at}/asksFirst unknown-decision-kind `,
    ]);
    expect(faults(cicMembersCouncil, { '/decisionKinds/0/without': ['pets'] })).toEqual([
      '/decisionKinds/0/without/0 unknown-constituency ',
    ]);
  });
});
