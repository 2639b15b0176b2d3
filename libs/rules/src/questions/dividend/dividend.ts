import { formatDate, formatPounds, rational, type Rational } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling, type Step, type Warning } from '../../outcome';
import { cite, find, weigh } from '../../reasoning/step';
import { shareSays } from '../../reasoning/words';
import { dividendCap, ONE_CAP_FROM, smaller } from '../../statute/caps';
import { isCic } from '../../statute/legal-forms';
import { dividendsAllowed } from '../../surplus/dividends-allowed';
import { declaringSource } from '../../surplus/sources';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type DividendFacts, dividendFacts } from './facts';

type Dividend = DividendFacts['dividends'][number];

/**
 * May these dividends be declared? Exact, to the penny.
 * Source: R-B4 to R-B8, R-G2; Companies Act 2006 s.830, CIC Regulations 2005 regs 17–22.
 */
export const dividend = question(
  'dividend',
  'May these dividends be declared?',
  dividendFacts,
  (constitution, facts): Ruling => {
    const free = distributable(facts);
    const all = sum(facts.dividends);
    return rulingOf(
      ['in-order', 'out-of-order'],
      `Dividends of ${formatPounds(all)} may be declared: ${cite(constitution.surplus.dividends.cites, 'dividends')}.`,
      {
        steps: [
          permitted(constitution, facts),
          approved(constitution, facts),
          weigh(
            { rule: 'R-G1', citation: 'Companies Act 2006 s.830' },
            'Dividends are paid out of realised profits that are left after realised losses.',
            { of: all, says: 'all dividends' },
            '<=',
            { of: free, says: 'distributable profits' },
          ),
          ...underCap(constitution, facts, free),
        ],
        warnings: notCarried(constitution, facts),
      },
    );
  },
);

const sum = (dividends: readonly Dividend[]): bigint =>
  dividends.reduce((total, { pence }) => total + BigInt(pence), 0n);

function distributable({ profitsPence, lossesPence }: DividendFacts): bigint {
  const left = BigInt(profitsPence) - BigInt(lossesPence);
  return left > 0n ? left : 0n;
}

/** A dividend that the cap leaves out. Source: R-B7; CIC Regulations 2005 reg 17(3)–(5). */
const isExempt = ({ assetLocked, heldForOthers }: Dividend): boolean =>
  assetLocked !== undefined && !heldForOthers;

function permitted(constitution: Constitution, { dividends }: DividendFacts): Step {
  const { holds, says } = dividendsAllowed(constitution, dividends.every(isExempt));
  const citation = cite(constitution.surplus.dividends.cites, 'dividends');
  return find({ rule: 'R-B4', citation }, says, holds, { dividends: formatPounds(sum(dividends)) });
}

function approved(constitution: Constitution, { approvedBy }: DividendFacts): Step {
  return find(
    declaringSource(constitution),
    approvedBy === 'members'
      ? 'The members declared it by a resolution.'
      : approvedBy === null
        ? 'Nobody has declared it.'
        : `A resolution of the members declares a dividend; the ${approvedBy} alone cannot.`,
    approvedBy === 'members',
  );
}

function underCap(constitution: Constitution, facts: DividendFacts, free: bigint): Step[] {
  const cap = capOf(constitution, facts);
  if (!cap) return [];
  const capped =
    sum(facts.dividends.filter((one) => !isExempt(one))) + BigInt(facts.declaredBeforePence ?? 0);
  const { numerator, denominator } = cap.share;
  return [
    weigh(
      { rule: 'R-B6', citation: cap.citation },
      `Dividends that are not exempt may come to no more than ${shareSays(cap.share)} of distributable profits, by the cap in force on ${formatDate(facts.yearBegins)}.`,
      { times: Number(denominator), of: capped, says: 'dividends under the cap' },
      '<=',
      { times: Number(numerator), of: free, says: 'distributable profits' },
    ),
  ];
}

/** The cap of the law, which articles may lower; of the articles alone where the law has none. */
function capOf(
  { legalForm, surplus }: Constitution,
  { yearBegins }: DividendFacts,
): { share: Rational; citation: string } | null {
  const inLaw = isCic(legalForm) ? dividendCap(yearBegins) : null;
  const own = surplus.dividends.allowed
    ? rational(surplus.dividends.capNumerator, surplus.dividends.capDenominator)
    : null;
  if (!own) return inLaw;
  const citation = inLaw?.citation ?? cite(surplus.dividends.cites, 'dividends');
  return { share: inLaw ? smaller(inLaw.share, own) : own, citation };
}

function notCarried({ legalForm }: Constitution, facts: DividendFacts): Warning[] {
  if (!isCic(legalForm)) return [];
  const source = { rule: 'R-B8', citation: 'SI 2014/2483' };
  if (facts.declaredOn < ONE_CAP_FROM)
    return [
      {
        ...source,
        says: 'Declared before 1 October 2014, these dividends were also limited for each share, and unused capacity of five years could be carried forward: neither is judged here.',
      },
    ];
  return BigInt(facts.unusedPence ?? 0) > 0n
    ? [
        {
          ...source,
          says: `What earlier years left of their cap, ${formatPounds(BigInt(facts.unusedPence ?? 0))}, is not carried forward.`,
        },
      ]
    : [];
}
