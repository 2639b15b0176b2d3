import { plainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution, type DecisionKind } from '../constitution';
import { type Participation, type ResolutionFacts } from '../facts';
import { presets } from '../presets';
import { everybody } from '../testing/year';
import { decide } from './decide';

/** Kinds of decision that one vote settles, of every preset, without what else they would bring about or need. */
const kinds: readonly (readonly [Constitution, DecisionKind])[] = presets.flatMap((preset) =>
  preset.decisionKinds
    .filter(({ procedure = 'poll' }) => procedure === 'poll')
    .map(({ alsoNeeds: _, consentOf: __, ...kind }) => {
      const plain: DecisionKind = { ...kind, effect: 'none' };
      return [{ ...preset, decisionKinds: [plain] }, plain] as const;
    }),
);

interface Cast {
  readonly constituency: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
}

/** A vote in which so many of each constituency take part. */
function facts(kind: DecisionKind, roll: readonly Participation[], cast: readonly Cast[]) {
  const total = (pick: (one: Cast) => number) => cast.reduce((sum, one) => sum + pick(one), 0);
  return {
    type: 'resolution',
    kind: kind.code,
    title: 'A matter',
    votesFor: total((one) => one.votesFor),
    votesAgainst: total((one) => one.votesAgainst),
    abstained: total((one) => one.abstained),
    participation: roll.map((line, index) => {
      const { votesFor, votesAgainst, abstained } = cast[index]!;
      return { ...line, tookPart: votesFor + votesAgainst + abstained };
    }),
    byConstituency: cast.map(({ constituency, votesFor, votesAgainst }) => ({
      constituency,
      votesFor,
      votesAgainst,
    })),
    decidedOn: plainDate('2026-07-10'),
    proposal: { type: 'none' },
  } satisfies ResolutionFacts;
}

/** A kind of decision, its roll, and how many of each constituency voted which way, one of them being left over. */
const vote = fc.constantFrom(...kinds).chain(([constitution, kind]) => {
  const roll = everybody(constitution, kind.code);
  return fc
    .tuple(
      ...roll.map(({ constituency, entitled }) =>
        fc.tuple(fc.nat(entitled), fc.nat(entitled), fc.nat(entitled)).map(([a, b, c]): Cast => {
          const [low, middle, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
          return {
            constituency,
            votesFor: low,
            votesAgainst: middle - low,
            abstained: high - middle,
          };
        }),
      ),
    )
    .map((cast) => ({ constitution, kind, roll, cast }));
});

const course = { numRuns: 500, seed: 20_260_710 };

describe('laws of every kind of decision of every preset', () => {
  it('one more vote for never turns what is carried into what is lost', () => {
    let carried = 0;
    fc.assert(
      fc.property(vote, fc.nat(), ({ constitution, kind, roll, cast }, pick) => {
        if (decide(constitution, facts(kind, roll, cast)).verdict !== 'carried') return;
        carried += 1;
        const at = pick % cast.length;
        const more = cast.map((one, index) =>
          index === at ? { ...one, votesFor: one.votesFor + 1 } : one,
        );
        const larger = roll.map((line, index) => ({
          ...line,
          entitled: index === at ? line.entitled + 1 : line.entitled,
        }));
        const stays = constitution.councilQuorum.mostFrom === undefined;
        const after = decide(constitution, facts(kind, larger, more)).verdict;
        expect(stays ? after : after === 'no-quorum' ? 'carried' : after).toBe('carried');
      }),
      course,
    );
    expect(carried).toBeGreaterThan(50);
  });

  it('a vote for that turns against never turns what is lost into what is carried', () => {
    let lost = 0;
    fc.assert(
      fc.property(vote, fc.nat(), ({ constitution, kind, roll, cast }, pick) => {
        const at = pick % cast.length;
        const turned = cast.map((one, index) =>
          index === at && one.votesFor > 0
            ? { ...one, votesFor: one.votesFor - 1, votesAgainst: one.votesAgainst + 1 }
            : one,
        );
        if (decide(constitution, facts(kind, roll, cast)).verdict !== 'lost') return;
        lost += 1;
        expect(decide(constitution, facts(kind, roll, turned)).verdict).toBe('lost');
      }),
      course,
    );
    expect(lost).toBeGreaterThan(50);
  });

  it('somebody more who votes against never turns what is lost into what is carried', () => {
    let lost = 0;
    fc.assert(
      fc.property(vote, fc.nat(), ({ constitution, kind, roll, cast }, pick) => {
        if (decide(constitution, facts(kind, roll, cast)).verdict !== 'lost') return;
        const at = pick % cast.length;
        const more = cast.map((one, index) =>
          index === at ? { ...one, votesAgainst: one.votesAgainst + 1 } : one,
        );
        const larger = roll.map((line, index) => ({
          ...line,
          entitled: index === at ? line.entitled + 1 : line.entitled,
        }));
        lost += 1;
        expect(decide(constitution, facts(kind, larger, more)).verdict).not.toBe('carried');
      }),
      course,
    );
    expect(lost).toBeGreaterThan(50);
  });

  it('the order in which constituencies are listed changes nothing', () => {
    fc.assert(
      fc.property(vote, ({ constitution, kind, roll, cast }) => {
        const one = decide(constitution, facts(kind, roll, cast));
        const other = decide(constitution, facts(kind, roll.toReversed(), cast.toReversed()));
        expect(other).toEqual(one);
      }),
      course,
    );
  });

  it('the reasoning comes to the verdict, and each sum to what it says', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(vote, ({ constitution, kind, roll, cast }) => {
        const { verdict, derivation } = decide(constitution, facts(kind, roll, cast));
        seen.add(verdict);
        expect(derivation.every(({ holds }) => holds)).toBe(verdict === 'carried');
        for (const { comparison, holds } of derivation) {
          if (!comparison) continue;
          const [a, b] = [BigInt(comparison.left), BigInt(comparison.right)];
          const { operator } = comparison;
          const worked = { '>': a > b, '>=': a >= b, '<': a < b, '<=': a <= b, '=': a === b };
          expect([comparison.holds, holds]).toEqual([worked[operator], worked[operator]]);
        }
      }),
      course,
    );
    expect([...seen].sort()).toEqual(['carried', 'lost', 'no-quorum']);
  });
});
