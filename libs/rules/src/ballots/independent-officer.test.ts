import { type Constitution } from '../constitution';
import { mutual } from '../presets/mutual';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { explainConstitution } from '../explaining/explain-constitution';
import { INDEPENDENCE, whyNotStated } from './independent-officer';

const pointsOf = (constitution: Constitution): string[] =>
  explainConstitution(constitution).sections.flatMap(({ points }) => points);

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

  it('where the constitution asks for it, as a foundation trust’s does, and says so in its outline', () => {
    const stated = expect.stringMatching(
      /^Before notice of an election its returning officer states/,
    ) as string;
    expect(pointsOf(nhsFoundationTrust)).toContainEqual(stated);
    expect(pointsOf(mutual)).not.toContainEqual(stated);
  });
});
