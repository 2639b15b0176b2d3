/**
 * Settles a tie by the lot order drawn for the contest: it lists candidates most favoured first, so the first
 * of those tied is chosen for a surplus and the last of them for an exclusion.
 */
export function chooseByLot<Id>(
  tied: readonly Id[],
  lotOrder: readonly Id[],
  wanted: 'most' | 'fewest',
): Id {
  const inOrder = lotOrder.filter((id) => tied.includes(id));
  const chosen = wanted === 'most' ? inOrder[0] : inOrder.at(-1);
  if (chosen === undefined) throw new Error('The lot order names none of those tied.');
  return chosen;
}
