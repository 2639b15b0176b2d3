import { formatPounds } from '@folkmoot/basics';
import { type Effect, type Ruling, type Step } from '../../outcome';
import { cite, find, weigh } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { shareEqually, shareOut, type Part } from '../../surplus/share-out';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type PatronageFacts, patronageFacts } from './facts';

/**
 * What does each member get of a sum that is shared out by trade or equally?
 * Source: R-G4, R-C2 (in proportion to transactions), R-G2 (a general meeting decides), R-G1 (pence that cannot be
 * divided go to reserves).
 */
export const patronage = question(
  'patronage',
  'What does each member get of a member dividend?',
  patronageFacts,
  (constitution, facts): Ruling => {
    const { surplus } = constitution;
    const by = facts.by ?? surplus.memberDividend;
    const source = { rule: 'R-G4', citation: cite(surplus.cites, 'member dividend') };
    const pool = BigInt(facts.poolPence);
    const steps = [
      find(
        source,
        surplus.memberDividend === undefined
          ? 'The constitution provides for no dividend to members.'
          : by === surplus.memberDividend
            ? `The constitution shares it out ${by === 'trade' ? 'by trade' : 'equally'}.`
            : `The constitution shares it out ${surplus.memberDividend === 'trade' ? 'by trade' : 'equally'}, not otherwise.`,
        by !== undefined && by === surplus.memberDividend,
      ),
      find(
        { rule: 'R-G2', citation: source.citation },
        facts.resolution === null
          ? 'No resolution of a general meeting decided on it.'
          : `A general meeting decided on it: ${facts.resolution}.`,
        facts.resolution !== null,
      ),
      ...soundList(facts, by, source),
    ];
    const ruling = rulingOf(['in-order', 'out-of-order'], '', { steps });
    return ruling.verdict === 'in-order' ? paid(ruling, facts, pool, by ?? 'equal') : ruling;
  },
);

function soundList(
  { members }: PatronageFacts,
  by: PatronageFacts['by'],
  source: { rule: string; citation: string },
): Step[] {
  const once = new Set(members.map(({ id }) => id)).size === members.length;
  const traded = members.reduce((sum, { tradePence }) => sum + BigInt(tradePence), 0n);
  return [
    find(source, once ? 'Every member is listed once.' : 'A member is listed twice.', once),
    ...(by === 'trade'
      ? [
          weigh(
            source,
            'What is shared out by trade needs members who traded.',
            { of: traded, says: 'trade of all members' },
            '>',
            { of: 0n, says: 'nothing' },
          ),
        ]
      : []),
  ];
}

function paid(
  ruling: Ruling,
  { members }: PatronageFacts,
  pool: bigint,
  by: NonNullable<PatronageFacts['by']>,
): Ruling {
  const ids = members.map(({ id }) => id);
  const weights = members.map(({ id, tradePence }) => ({ id, weight: BigInt(tradePence) }));
  const { parts, left } =
    by === 'trade' ? { parts: shareOut(pool, weights), left: 0n } : shareEqually(pool, ids);
  const rest = left > 0n ? `; ${formatPounds(left)} cannot be divided and goes to reserves` : '';
  const source = ruling.derivation[0]!;
  const citation = { rule: source.rule, citation: source.citation };
  const shared = left === 0n ? pool : pool - left;
  const adds = weigh(
    citation,
    'The parts and what cannot be divided are the whole sum.',
    { of: sum(parts) + left, says: 'parts and what is left' },
    '=',
    { of: pool, says: 'the sum' },
  );
  return {
    ...ruling,
    headline: `${formatPounds(shared)} is shared out among ${counted(members.length, 'member')}${rest}: ${source.citation}.`,
    derivation: [...ruling.derivation, adds],
    effects: [allocationOf(parts, left)],
  };
}

const sum = (parts: readonly Part[]): bigint => parts.reduce((all, { pence }) => all + pence, 0n);

const allocationOf = (parts: readonly Part[], left: bigint): Effect => ({
  type: 'allocation',
  lines: [
    ...parts.map(({ id, pence }) => ({ destination: id, pence: String(pence) })),
    ...(left > 0n ? [{ destination: 'reserves', pence: String(left) }] : []),
  ],
});
