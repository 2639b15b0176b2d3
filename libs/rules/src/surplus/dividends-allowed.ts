import { type Constitution } from '../constitution';

/**
 * May these dividends be paid at all? None under Schedule 1, only to asset-locked bodies under 2, to others under 3.
 * Source: R-B4.
 * @param allToLocked  whether every one of them goes to an asset-locked body
 * @returns a sentence either way, and whether they may
 */
export function dividendsAllowed(
  { cicSchedule, surplus }: Constitution,
  allToLocked: boolean,
): { readonly holds: boolean; readonly says: string } {
  const onlyToLocked = cicSchedule === 2;
  const holds = surplus.dividends.allowed && cicSchedule !== 1 && (!onlyToLocked || allToLocked);
  const says = holds
    ? 'The constitution lets this dividend be paid.'
    : surplus.dividends.allowed && onlyToLocked
      ? 'Under Schedule 2 a dividend may go to an asset-locked body only.'
      : 'The constitution allows no dividend.';
  return { holds, says };
}
