import { plainDate } from '@folkmoot/basics';
import { type ResolutionFacts } from '../../facts';
import { appointing, motion, removing, ruled } from '../../testing/year';
import { directEmployeeOwned } from '../direct-employee-owned';
import { eotCombined } from '../eot-combined';
import { eotIndirect } from '../eot-indirect';
import { latc } from '../latc';
import { nhsFoundationTrust } from '../nhs-foundation-trust';

/** Votes of shares: the trustee's block, and what employees hold themselves. */
const shares = (trustee: number, employees: number): Partial<ResolutionFacts> => ({
  participation: [
    { constituency: 'trustee', entitled: trustee, tookPart: trustee },
    ...(employees > 0
      ? [{ constituency: 'employees', entitled: employees, tookPart: employees }]
      : []),
  ],
});

describe('R-I7: what is special in the year of a company owned by a trust', () => {
  it('the employees are asked, and the trustee votes its shares as one block', () => {
    const asked = motion(eotIndirect, 'employees-indicative-ballot', [60, 30]);
    expect(asked.verdict).toBe('carried');
    const voted = motion(eotIndirect, 'members-special-resolution', [1_000, 0], {
      ...shares(1_000, 0),
      indicative: { votesFor: 60, votesAgainst: 30 },
    });
    expect(voted.verdict).toBe('carried');
    expect(voted.warnings.map(({ says }) => says)).toEqual([
      'This is what “Indicative ballot of the employees” asked for: 60 for, 30 against.',
    ]);
  });
  it('the register says when it does otherwise', () => {
    const voted = motion(eotIndirect, 'members-ordinary-resolution', [0, 1_000], {
      ...shares(1_000, 0),
      indicative: { votesFor: 60, votesAgainst: 30 },
    });
    expect(voted.verdict).toBe('lost');
    expect(voted.warnings[0]?.says).toContain('This is not what');
  });
  it('combined: employees who hold shares vote beside the block', () => {
    const votes = (votesFor: number, votesAgainst: number): string =>
      motion(eotCombined, 'members-special-resolution', [votesFor, votesAgainst], shares(700, 300))
        .verdict;
    expect(votes(749, 251)).toBe('lost');
    expect(votes(750, 250)).toBe('carried');
    expect(votes(751, 250)).toBe('unlawful');
  });
  it('R-G5: a bonus goes to all on equal terms', () => {
    const bonus = (pence: readonly string[]): string =>
      ruled(eotIndirect, {
        type: 'bonus',
        paidOn: plainDate('2026-12-01'),
        terms: 'equal',
        employees: pence.map((amount, index) => ({ id: `m-${index}`, pence: amount })),
      }).verdict;
    expect(bonus(['120000', '120000'])).toBe('in-order');
    expect(bonus(['120000', '120002'])).toBe('out-of-order');
  });
});

describe('R-I8: what is special in the year of a company owned directly', () => {
  it('R-A7: votes go by shares, and a reserved matter needs three quarters of them', () => {
    const reserved = (votesFor: number, votesAgainst: number): string =>
      motion(directEmployeeOwned, 'members-reserved-matter', [votesFor, votesAgainst], {
        participation: [{ constituency: 'employees', entitled: 10_000, tookPart: 8_000 }],
      }).verdict;
    expect(reserved(6_000, 2_000)).toBe('carried');
    expect(reserved(5_999, 2_000)).toBe('lost');
  });
});

describe('R-I11: what is special in the year of a local authority company', () => {
  const held = {
    participation: [
      { constituency: 'authority', entitled: 51, tookPart: 51 },
      { constituency: 'other-authorities', entitled: 49, tookPart: 49 },
    ],
  };
  it('a reserved matter waits for the consent of the authority', () => {
    const reserved = (change: Partial<ResolutionFacts>): string =>
      motion(latc, 'members-reserved-matter', [100, 0], { ...held, ...change }).verdict;
    expect(reserved({})).toBe('unlawful');
    expect(reserved({ consents: ['The local authority'] })).toBe('carried');
  });
  it('the authority controls it with its votes', () => {
    const ruling = ruled(latc, {
      type: 'control',
      test: 'local-authority',
      votes: { held: 51, of: 100 },
      directors: { held: 3, of: 5 },
      isSubsidiary: true,
      businessRelationship: true,
    });
    expect(ruling.verdict).toBe('in-order');
  });
});

describe('R-I10: what is special in the year of a foundation trust', () => {
  const trust = nhsFoundationTrust;
  it('T37: governors remove the chair by three quarters of those in office', () => {
    const remove = (votesFor: number): string =>
      motion(trust, 'council-remove-chair', [votesFor, 0], removing('chair')).verdict;
    expect(remove(17)).toBe('lost');
    expect(remove(18)).toBe('carried');
  });
  it('R-D5: more than half of those who vote appoint', () => {
    expect(motion(trust, 'council-appoint-chair', [9, 8], appointing('chair')).verdict).toBe(
      'carried',
    );
  });
  it('R-D7: governors and directors both amend the constitution', () => {
    const amend = (change: Partial<ResolutionFacts>): string =>
      motion(trust, 'council-amend-constitution', [13, 11], change).verdict;
    expect(motion(trust, 'board-amend-constitution', [5, 3]).verdict).toBe('carried');
    expect(amend({})).toBe('unlawful');
    expect(amend({ alsoCarried: ['board-amend-constitution'] })).toBe('carried');
  });
  it('R-D7: a merger needs more than half of all governors in office', () => {
    expect(motion(trust, 'council-merger', [12, 0]).verdict).toBe('lost');
    expect(motion(trust, 'council-merger', [13, 0]).verdict).toBe('carried');
  });
  it('R-D3: its council is made up as the Act asks', () => {
    const composition = { type: 'council-composition', seats: [], medicalSchool: true };
    expect(ruled(trust, composition).verdict).toBe('in-order');
  });
});
