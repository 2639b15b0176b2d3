import { formatPounds } from '@folkmoot/basics';
import { type AllocationProposal, type Constitution } from '@folkmoot/rules';

const routes: Readonly<Record<NonNullable<AllocationProposal['lines'][number]['route']>, string>> =
  {
    'asset-locked-specified': 'an asset-locked body named in the articles',
    'asset-locked-with-consent': 'an asset-locked body, with the consent of the Regulator',
    'community-benefit': 'for the benefit of the community',
  };

/** An allocation as the words of a resolution, a line for each destination. */
export function allocationText(
  { surplus }: Constitution,
  { year, surplusPence, lines }: AllocationProposal,
): string {
  const items = lines.map(({ destination, pence, recipient, route }) => {
    const name = surplus.destinations.find(({ code }) => code === destination)?.name ?? destination;
    const to = recipient ? `, to ${recipient}${route ? ` (${routes[route]})` : ''}` : '';
    return `- ${name}: ${formatPounds(BigInt(pence))}${to}`;
  });
  const total = formatPounds(BigInt(surplusPence));
  return [`That the surplus of ${total} for ${year} be used as follows:`, '', ...items].join('\n');
}
