import { type ResolutionFacts } from '../facts';
import { type Constitution, type DecisionKind } from '../constitution';
import { councilVote, withKind } from '../testing/facts';
import { decide } from './decide';

const kind = (change: Partial<DecisionKind>): Constitution =>
  withKind('council-resolution', change);
const outcome = (change: Partial<DecisionKind>, facts: Partial<ResolutionFacts> = {}) =>
  decide(kind(change), councilVote(facts));

describe('R-D7: a decision that needs another', () => {
  const alsoNeeds = ['council-fund-round'];
  it('is unlawful until the other is carried too', () => {
    expect(outcome({ alsoNeeds })).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(outcome({ alsoNeeds }).headline).toContain('“Round of the community fund” must be');
    expect(outcome({ alsoNeeds }, { alsoCarried: alsoNeeds }).verdict).toBe('carried');
  });
});

describe('R-I11: a decision that needs somebody’s consent', () => {
  const consentOf = ['Calder Council', 'The Regulator'];
  it('is unlawful until all have consented', () => {
    expect(outcome({ consentOf }).verdict).toBe('unlawful');
    expect(outcome({ consentOf }, { consents: ['Calder Council'] }).headline).toContain(
      'The Regulator must consent in writing',
    );
    expect(outcome({ consentOf }, { consents: consentOf }).verdict).toBe('carried');
  });
  it('is lost all the same where it has no majority', () => {
    const facts = { votesFor: 3, votesAgainst: 15, consents: consentOf };
    expect(outcome({ consentOf }, facts).verdict).toBe('lost');
  });
});

describe('R-C4: what takes two meetings', () => {
  it('is not decided by one vote', () => {
    expect(outcome({ procedure: 'two-meetings' }).verdict).toBe('unlawful');
  });
});

describe('R-I7: a trustee that asks first', () => {
  const asksFirst = 'council-fund-round';
  const warned = (facts: Partial<ResolutionFacts>): string | undefined =>
    outcome({ asksFirst }, facts).warnings[0]?.says;
  it('says whether it voted as it was asked, and decides as it votes', () => {
    expect(warned({ indicative: { votesFor: 120, votesAgainst: 40 } })).toBe(
      'This is what “Round of the community fund” asked for: 120 for, 40 against.',
    );
    const against = { indicative: { votesFor: 40, votesAgainst: 1_200 } };
    expect(warned(against)).toBe(
      'This is not what “Round of the community fund” asked for: 40 for, 1,200 against.',
    );
    expect(outcome({ asksFirst }, against).verdict).toBe('carried');
    expect(warned({})).toContain('was not held');
  });
});

describe('R-A7: votes by shares', () => {
  it('are held to what those who took part hold', () => {
    const constitution: Constitution = {
      ...kind({ electorate: 'legal-members', denominator: 'VOTES_CAST' }),
      voting: { basis: 'share', cites: ['Companies Act 2006 s.284'] },
    };
    const participation = [{ constituency: 'staff', entitled: 1_000, tookPart: 700 }];
    const votes = (votesFor: number) =>
      decide(
        constitution,
        councilVote({ participation, votesFor, votesAgainst: 100, abstained: 0 }),
      );
    expect(votes(600).verdict).toBe('carried');
    expect(votes(601)).toMatchObject({ verdict: 'unlawful' });
    expect(votes(601).headline).toContain('Nobody may cast more votes than their shares give');
  });
});
