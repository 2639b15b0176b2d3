import { plainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { decide } from '../decisions/decide';
import { type ResolutionFacts } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { consumerCoOp } from '../presets/consumer-co-op';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { explain } from '../reasoning/explain';
import { rule } from '../rule';
import { councilVote, membersVote } from '../testing/facts';

const quorum = { ...cicMembersCouncil.councilQuorum, numerator: 1, denominator: 2 };
const second = { ...cicMembersCouncil, version: 2, councilQuorum: quorum };

const vote = (
  effectiveOn: string,
  [votesFor, votesAgainst]: readonly [number, number] = [300, 100],
  constitution: Constitution = second,
): ResolutionFacts => ({
  ...membersVote('members-special-resolution', votesFor, votesAgainst),
  title: 'To adopt version 2',
  proposal: {
    type: 'constitution',
    constitution: { ...constitution },
    effectiveOn: plainDate(effectiveOn),
  },
});

describe('R-A41, R-A42: a company adopts a new version of its constitution', () => {
  it('by special resolution, from the day that is proposed; the resolution and the articles are filed', () => {
    const outcome = decide(cicMembersCouncil, vote('2026-08-01'));
    expect(outcome.verdict).toBe('carried');
    expect(outcome.effects).toEqual([
      {
        type: 'constitution-adopted',
        version: 2,
        title: cicMembersCouncil.title,
        effectiveOn: '2026-08-01',
      },
      {
        type: 'filing-due',
        what: 'A copy of the special resolution “To adopt version 2”',
        by: '2026-07-25',
        citation: 'Companies Act 2006 ss.29–30',
      },
      {
        type: 'filing-due',
        what: 'The amended articles',
        by: '2026-08-16',
        citation: 'Companies Act 2006 s.26',
      },
    ]);
    expect(explain(outcome)).toContain(
      'Version 2 of the constitution is in force from Saturday 1 August 2026.',
    );
  });

  it.each(['2026-07-10', '2026-07-09', '2020-01-01'])(
    'never before the day after the decision of 10 July, as with %s',
    (effectiveOn) => {
      const { effects } = decide(cicMembersCouncil, vote(effectiveOn));
      expect(effects[0]).toMatchObject({ effectiveOn: '2026-07-11' });
    },
  );

  it('not by less than three quarters', () => {
    const lost = decide(cicMembersCouncil, vote('2026-08-01', [299, 100]));
    expect(lost).toMatchObject({ verdict: 'lost', effects: [] });
  });

  it.each<[string, Partial<ResolutionFacts>, Constitution, RegExp]>([
    ['an ordinary resolution', { kind: 'members-ordinary-resolution' }, second, /not by “Ordinary/],
    ['a version out of turn', {}, { ...second, version: 3 }, /it is version 2/],
    ['an unlawful one', {}, { ...second, decisionKinds: [] }, /refused at \/decisionKinds/],
  ])('not by %s, whatever the majority', (_, change, constitution, says) => {
    const outcome = decide(cicMembersCouncil, {
      ...vote('2026-08-01', [400, 0], constitution),
      ...change,
    });
    expect(outcome).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(outcome.headline).toMatch(says);
  });

  it('not by a kind of decision that brings something else about', () => {
    const outcome = decide(cicMembersCouncil, {
      ...councilVote({ kind: 'council-surplus-allocation' }),
      proposal: vote('2026-08-01').proposal,
    });
    expect(outcome.verdict).toBe('unlawful');
    expect(outcome.headline).toMatch(
      /“Allocation of the surplus” allocates a surplus; this one adopts a version of the constitution/,
    );
  });

  it('is ruled on from a document of facts', () => {
    expect(rule(cicMembersCouncil, vote('2026-08-01'))).toMatchObject({
      ok: true,
      value: { verdict: 'carried' },
    });
  });
});

describe('R-C3: a society adopts new rules', () => {
  const amended = { ...consumerCoOp, version: 2, councilName: 'Council of members' };
  const facts: ResolutionFacts = {
    ...vote('2026-08-01', [300, 100], amended),
    kind: 'members-amend-rules',
    participation: [
      { constituency: consumerCoOp.constituencies[0]!.code, entitled: 900, tookPart: 400 },
    ],
  };

  it('which are not in force until they are registered', () => {
    const outcome = decide(consumerCoOp, facts);
    expect(outcome.verdict).toBe('carried');
    expect(outcome.effects).toEqual([
      {
        type: 'constitution-adopted',
        version: 2,
        title: consumerCoOp.title,
        effectiveOn: '2026-08-01',
        onceRegisteredBy: 'the Financial Conduct Authority',
      },
    ]);
    expect(outcome.warnings.map(({ rule: id }) => id)).toEqual(['R-C3']);
    expect(explain(outcome)).toContain(
      'Version 2 of the constitution is in force once the Financial Conduct Authority has registered it, and not before Saturday 1 August 2026.',
    );
  });
});

describe('R-D7: a foundation trust amends its constitution', () => {
  const amended = { ...nhsFoundationTrust, version: 2, councilName: 'Governors' };
  const facts: ResolutionFacts = {
    ...vote('2026-08-01', [12, 4], amended),
    kind: 'council-amend-constitution',
    participation: [
      { constituency: 'public-north', entitled: 7, tookPart: 7 },
      { constituency: 'public-south', entitled: 6, tookPart: 6 },
      { constituency: 'patients', entitled: 3, tookPart: 3 },
    ],
  };

  it('only where the directors have carried it too', () => {
    expect(decide(nhsFoundationTrust, facts).verdict).toBe('unlawful');
    const both = decide(nhsFoundationTrust, {
      ...facts,
      alsoCarried: ['board-amend-constitution'],
    });
    expect(both.verdict).toBe('carried');
    expect(both.effects).toHaveLength(1);
    expect(both.warnings.map(({ rule: id }) => id)).toEqual(['R-D7']);
  });
});
