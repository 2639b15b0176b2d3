import { waysOut } from '../decisions/ways-out';
import { checkConstitution, parseConstitution } from '../parsing/parse-constitution';
import { coOptingKind } from '../questions/vacancy/co-opting-kind';
import { type Constitution } from '../constitution';
import { thresholdSays } from '../reasoning/words';
import { cicMembersCouncil } from './cic-members-council';
import { consumerCoOp } from './consumer-co-op';
import { presetNamed, presets } from './index';
import { multistakeholderCoOp } from './multistakeholder-co-op';
import { nhsFoundationTrust } from './nhs-foundation-trust';
import { workerCoOp } from './worker-co-op';

const needs = ({ decisionKinds }: Constitution, code: string): string | undefined => {
  const kind = decisionKinds.find((known) => known.code === code);
  return kind && thresholdSays(kind);
};

describe('R-I1 to R-I12: every preset', () => {
  it('is there, thirteen in all, each with its own id', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(13);
    expect(presetNamed('latc')?.legalForm).toBe('company-limited-by-shares');
    expect(presetNamed('nothing')).toBeNull();
  });
  it.each(presets)('$id is lawful, and reads back as it was written', (preset) => {
    const { faults, constitution } = checkConstitution(JSON.parse(JSON.stringify(preset)));
    expect(faults).toEqual([]);
    expect(constitution).toEqual(preset);
  });
});

describe('what becomes of seats under every preset', () => {
  it.each(presets)('R-E11: $id can go every way that it names to fill one', (preset) => {
    const { then = [] } = preset.elections.vacancies ?? {};
    expect(then).toContain('by-election');
    expect(then.includes('co-option')).toBe(coOptingKind(preset) !== null);
  });
  it.each(presets)('R-E18, R-A25: $id can remove whoever was elected', (preset) => {
    for (const { code } of preset.constituencies.filter(({ filledBy }) => filledBy === 'election'))
      expect(waysOut(preset, `council:${code}`)).not.toEqual([]);
  });
  it('R-D1: nobody but their constituency chooses elected governors', () => {
    const { vacancies } = nhsFoundationTrust.elections;
    expect(vacancies?.then).toEqual(['countback', 'by-election']);
  });
  it('R-E11: a new document may not name co-option where nobody can be co-opted; one in force is read', () => {
    const { elections } = consumerCoOp;
    const vacancies = { ...elections.vacancies!, then: ['by-election', 'co-option'] as const };
    const before = { ...consumerCoOp, elections: { ...elections, vacancies } };
    const { faults, constitution } = checkConstitution(before);
    expect(faults).toMatchObject([
      { path: '/elections/vacancies/then/1', code: 'unknown-decision-kind', rule: 'R-E11' },
    ]);
    expect(constitution).toBeNull();
    expect(parseConstitution(before).ok).toBe(true);
  });
});

describe('what presets take from their models', () => {
  it('R-C16: a worker co-operative has a vote each, for good, and no casting vote', () => {
    expect(workerCoOp.voting?.basis).toBe('member');
    expect(workerCoOp.meetings?.castingVote.allowed).toBe(false);
    expect(workerCoOp.writtenResolutions?.daysToLapse).toBe(28);
    expect(needs(workerCoOp, 'members-alter-entrenched')).toContain('all');
  });
  it('R-C18: it expels a member, or sells a third of its assets, by three quarters', () => {
    const threeQuarters = 'at least three quarters of the votes cast';
    expect(needs(workerCoOp, 'members-expel')).toBe(threeQuarters);
    expect(needs(workerCoOp, 'members-dispose')).toBe(threeQuarters);
  });
  it('R-A49: no company is asked for an annual meeting unless its articles ask for one', () => {
    const yearly = presets.filter(
      ({ legalForm, meetings }) =>
        meetings?.annualWithinMonths !== undefined && !legalForm.endsWith('society'),
    );
    expect(yearly).toEqual([workerCoOp]);
  });
  it('R-C22: classes keep their share of control whatever their heads', () => {
    const shares = multistakeholderCoOp.voting?.classes?.weights.map(
      ({ constituency, numerator, denominator }) =>
        `${constituency} ${(100 * numerator) / denominator}`,
    );
    expect(shares).toEqual(['users 40', 'workers 40', 'supporters 10', 'investors 10']);
  });
  it('R-D1, R-D15: a foundation trust has areas, classes of staff and patients, fixed when nominations close, and votes in secret', () => {
    const kinds = nhsFoundationTrust.constituencies.map(({ stakeholders }) => stakeholders);
    expect(new Set(kinds)).toEqual(
      new Set(['staff', 'patients', 'public', 'local-authority', 'university']),
    );
    expect(nhsFoundationTrust.recordDate).toBe('NOMINATION_CLOSE');
    expect(nhsFoundationTrust.elections.secrecy).toBe('secret');
  });
  it('R-D8: its council appoints the auditor', () => {
    expect(needs(nhsFoundationTrust, 'council-appoint-auditor')).toBe(
      'more than half of the members voting',
    );
  });
  it('R-E4: a members’ council appoints and removes the chair and directors, and grants from the fund', () => {
    const byCouncil = cicMembersCouncil.decisionKinds
      .filter(({ electorate }) => electorate === 'council')
      .map(({ code }) => code);
    expect(byCouncil).toEqual(
      expect.arrayContaining([
        ...cicMembersCouncil.offices.flatMap(({ appointedBy, removedBy }) => [
          appointedBy,
          removedBy,
        ]),
        cicMembersCouncil.fund?.decisionKind,
      ]),
    );
  });
});
