import { type Instant } from '@folkmoot/basics';
import { explainConstitution } from '../explaining/explain-constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { nhsFoundationTrust as trust } from '../presets/nhs-foundation-trust';
import { faults, faultsOf } from '../testing/changed-document';
import { acceptBallot, mayCast } from './accept-ballot';
import { declaringIn } from './declare-identity';
import { type PollTerms } from './poll-terms';

const asked = '/elections/declarationOfIdentity/constituencies';
const now = '2026-06-05T12:00:00Z' as Instant;
const contests = ['patients', 'staff-other'].map((constituency) => ({
  ...{ id: constituency, kind: 'ranking' as const, constituency, options: ['a', 'b'] },
}));
const poll: PollTerms = {
  opensAt: '2026-06-01T08:00:00.000Z',
  closesAt: '2026-06-09T16:00:00.000Z',
  closedAt: null,
  mayChangeVote: false,
  contests,
  declaring: declaringIn(trust, { kind: 'election', contests }),
};

describe('R-D16: a declaration of identity comes with the vote', () => {
  const cast = (constituency: string, declared: boolean) =>
    acceptBallot(
      poll,
      { constituency },
      null,
      [{ contest: constituency, options: ['a'] }],
      now,
      declared,
    );

  it('or the vote is refused, of patients and public alone', () => {
    expect(cast('patients', false)).toMatchObject({ error: { code: 'identity-not-declared' } });
    expect(cast('patients', true).ok).toBe(true);
    expect(cast('staff-other', false).ok).toBe(true);
  });

  it('and whoever may not vote at all is told that first', () => {
    const before = { id: 'ballot' };
    const refused = mayCast(poll, { constituency: 'patients' }, before, now);
    expect(refused).toMatchObject({ error: { code: 'already-voted' } });
    expect(mayCast(poll, null, null, now)).toMatchObject({ error: { code: 'not-on-roll' } });
  });

  it('in elections of the seats of their constituency, and in no other poll', () => {
    expect(poll.declaring).toEqual(['patients']);
    expect(declaringIn(trust, { kind: 'resolution', contests })).toEqual([]);
    expect(declaringIn(trust, { kind: 'election', contests: [{ constituency: null }] })).toEqual(
      [],
    );
    expect(declaringIn(cicMembersCouncil, { kind: 'election', contests })).toEqual([]);
  });

  it('as the constitution says in its outline', () => {
    const points = explainConstitution(trust).sections.flatMap((section) => section.points);
    expect(points).toContainEqual(
      expect.stringMatching(
        /declare with the vote who they are.*Patients and carers; Public: north/,
      ),
    );
  });

  it('of constituencies that there are, that elect, and each once', () => {
    expect(faultsOf(trust, { [`${asked}/0`]: 'nobody' })).toEqual([
      expect.objectContaining({ path: `${asked}/0`, code: 'unknown-constituency' }),
    ]);
    const elsewhere = 'declaration-of-identity R-D16';
    expect(faults(trust, { [`${asked}/0`]: 'university' })).toEqual([`${asked}/0 ${elsewhere}`]);
    expect(faults(trust, { [`${asked}/1`]: 'patients' })).toEqual([`${asked}/1 ${elsewhere}`]);
    expect(faults(trust, { [asked]: [] })).toHaveLength(1);
  });
});
