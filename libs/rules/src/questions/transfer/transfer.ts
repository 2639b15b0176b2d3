import { formatPounds } from '@folkmoot/basics';
import { type Constitution, type SurplusRules } from '../../constitution';
import { type Ruling, type Step, type Warning } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { lockOf, lockSource } from '../../surplus/sources';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type BodyKind, type TransferFacts, transferFacts } from './facts';

type Lock = NonNullable<SurplusRules['assetLock']>;

/**
 * Does the asset lock let something leave the organisation? For full consideration always; for less by one of the
 * routes that the lock leaves open.
 * Source: R-B1 (regs 3, 4), R-B2, R-B3, R-B12, R-C14.
 */
export const transfer = question(
  'transfer',
  'Does the asset lock let this leave the organisation?',
  transferFacts,
  (constitution, facts): Ruling => {
    const lock = lockOf(constitution);
    const steps = isSoldInFull(facts)
      ? [find(lockSource(constitution), soldInFull(facts), true, amounts(facts))]
      : ROUTES[lock](constitution, facts);
    const { what, to } = facts;
    return rulingOf(
      ['in-order', 'out-of-order'],
      `${what} may go to ${to.name}: ${steps.at(-1)?.citation}.`,
      { steps, warnings: steps.every(({ holds }) => holds) ? toReport(lock, facts) : [] },
    );
  },
);

const isSoldInFull = ({ valuePence, paidPence }: TransferFacts): boolean =>
  BigInt(paidPence) >= BigInt(valuePence);

const soldInFull = ({ what, paidPence, valuePence }: TransferFacts): string =>
  `${what} is worth ${formatPounds(BigInt(valuePence))} and ${formatPounds(BigInt(paidPence))} is paid for it, which is full consideration.`;

const amounts = ({ valuePence, paidPence }: TransferFacts): Step['inputs'] => ({
  value: formatPounds(BigInt(valuePence)),
  paid: formatPounds(BigInt(paidPence)),
});

type Routes = (constitution: Constitution, facts: TransferFacts) => Step[];

const ROUTES: Readonly<Record<Lock, Routes>> = {
  cic: byCicRoute,
  articles: byCicRoute,
  society: (constitution, facts) => [bySocietyRoute(facts, lockSource(constitution))],
  none: (constitution, facts) => [
    find(
      lockSource(constitution),
      'No asset lock binds this organisation; what its rules and its directors’ duties say is not judged here.',
      true,
      amounts(facts),
    ),
  ],
};

/** Source: R-B3; societies with a statutory lock are [from knowledge]. */
const ASSET_LOCKED: readonly BodyKind[] = [
  'cic',
  'charity',
  'scottish-charity',
  'equivalent-abroad',
  'society-with-asset-lock',
];

function byCicRoute(constitution: Constitution, facts: TransferFacts): Step[] {
  const source = lockSource(constitution);
  const { to, regulatorConsents, benefit } = facts;
  const locked = ASSET_LOCKED.includes(to.kind);
  if (locked && to.namedInArticles)
    return [open(source, `${to.name} is the asset-locked body that the articles name.`, facts)];
  if (locked && regulatorConsents)
    return [
      open(source, `${to.name} is asset-locked and the Regulator consents to the transfer.`, facts),
    ];
  if (!benefit)
    return [
      find(
        source,
        `Less than its worth is paid for ${facts.what}, and no route is open: ${to.name} is no asset-locked body that the articles name or to which the Regulator consents, and nobody says how it serves the community.`,
        false,
        amounts(facts),
      ),
    ];
  return benefit.only === undefined
    ? [open(source, `It serves the community: ${benefit.says.replace(/\.$/, '')}.`, facts)]
    : [notTheCommunity(benefit.only, facts)];
}

const open = (source: Source, says: string, facts: TransferFacts): Step =>
  find(source, says, true, amounts(facts));

/** Source: R-B1; CIC Regulations 2005 regs 3, 4. */
function notTheCommunity(
  only: NonNullable<NonNullable<TransferFacts['benefit']>['only']>,
  facts: TransferFacts,
): Step {
  const says = {
    'employees-of-one-employer': 'What benefits only the employees of one employer',
    'members-of-one-body': 'What benefits only the members of one body',
    political: 'Political activity',
  }[only];
  const reg = only === 'political' ? 'reg 3' : 'reg 4';
  return find(
    { rule: 'R-B1', citation: `CIC Regulations 2005 ${reg}` },
    `${says} does not count as a benefit to the community.`,
    false,
    amounts(facts),
  );
}

function bySocietyRoute(facts: TransferFacts, source: Source): Step {
  const { to, owed, benefit } = facts;
  const locked: readonly BodyKind[] = [...ASSET_LOCKED, 'registered-housing-provider'];
  if (owed) return open(source, `The society owes it: ${owed.replaceAll('-', ' ')}.`, facts);
  if (locked.includes(to.kind))
    return open(source, `${to.name} keeps its assets for the community too.`, facts);
  if (benefit && benefit.only === undefined)
    return open(source, `It serves the community: ${benefit.says.replace(/\.$/, '')}.`, facts);
  return find(
    source,
    `The lock keeps the assets for the community, and ${facts.what} would go to ${to.name} for something else.`,
    false,
    amounts(facts),
  );
}

/** What is given for less than its worth is told in the yearly report. Source: R-B12; regs 26–29. */
const toReport = (lock: Lock, facts: TransferFacts): Warning[] =>
  lock === 'cic' && !isSoldInFull(facts)
    ? [
        {
          rule: 'R-B12',
          citation: 'CIC Regulations 2005 regs 26–29',
          says: `Tell it in the community interest report (CIC34): ${facts.what} to ${facts.to.name}, ${formatPounds(BigInt(facts.valuePence) - BigInt(facts.paidPence))} less than its worth.`,
        },
      ]
    : [];
