import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { explainConstitution } from '../explaining/explain-constitution';
import { INDEPENDENCE, whyNotStated } from './independent-officer';

const stranger = { isMember: false, holds: [] };

describe('R-D12: a returning officer states that they are independent', () => {
  it('of members, directors, employees and candidates, all of it', () => {
    expect(whyNotStated(INDEPENDENCE, stranger)).toBeNull();
    for (const part of INDEPENDENCE) {
      const others = INDEPENDENCE.filter((one) => one !== part);
      expect(whyNotStated(others, stranger)?.code).toBe('not-all-stated');
    }
  });

  it('and not against what the registers have', () => {
    expect(whyNotStated(INDEPENDENCE, { isMember: true, holds: [] })?.code).toBe(
      'officer-is-member',
    );
    expect(whyNotStated(INDEPENDENCE, { isMember: false, holds: ['Chair'] })).toMatchObject({
      code: 'officer-holds-post',
      says: expect.stringContaining('Chair') as string,
    });
  });

  it('where the constitution asks for it, and says so in its outline', () => {
    const returningOfficer = {
      statesIndependence: true,
      cites: ['Model Election Rules 2014 r.69'],
    };
    const elections = { ...nhsFoundationTrust.elections, returningOfficer };
    const points = explainConstitution({ ...nhsFoundationTrust, elections }).sections.flatMap(
      (one) => one.points,
    );
    expect(points).toContainEqual(
      expect.stringMatching(/^Before notice of an election its returning officer states/),
    );
  });
});
