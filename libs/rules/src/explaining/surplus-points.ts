import { formatPounds } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { list } from '../reasoning/explain';
import { fractionSays } from '../reasoning/words';

const LOCKS = {
  cic: 'The statutory asset lock of community interest companies applies.',
  society: 'The statutory asset lock of community benefit societies applies.',
  articles: 'The articles or rules keep the assets from the members.',
  none: 'There is no asset lock.',
} as const;

/** Where a surplus may go, and who says so. */
export function surplusPoints({ surplus, decisionKinds }: Constitution): string[] {
  const { dividends, shareInterest, memberDividend, memberFirst } = surplus;
  const decision = decisionKinds.find(({ code }) => code === surplus.decisionKind)?.title;
  const floor = BigInt(surplus.reserveFloorPence);
  return [
    `It goes to ${list(surplus.destinations.map(({ name }) => name))}, by “${decision ?? surplus.decisionKind}”.`,
    dividends.allowed
      ? `Dividends on shares take ${fractionSays({ numerator: dividends.capNumerator, denominator: dividends.capDenominator })} of what can be distributed at the most.`
      : 'No dividend is paid on shares.',
    ...(memberDividend === undefined
      ? []
      : [`Members share a dividend ${memberDividend === 'trade' ? 'by their trade' : 'equally'}.`]),
    ...(memberFirst
      ? [
          `Dividends on shares are no more than those to members, and together they take ${fractionSays(memberFirst.togetherAtMost)} at the most.`,
        ]
      : []),
    ...(shareInterest
      ? [`Interest on shares is ${fractionSays(shareInterest)} a year at the most.`]
      : []),
    ...(floor > 0n ? [`Reserves are kept at ${formatPounds(floor)} or more.`] : []),
    ...(surplus.assetLock ? [LOCKS[surplus.assetLock]] : []),
  ];
}
