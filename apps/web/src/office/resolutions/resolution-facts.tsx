import { SummaryList, type SummaryRow } from '@folkmoot/ui';
import { type Kind, type Resolution } from '../api/resolutions';
import { StateTag } from '../parts/state-tag';
import { VersionLink } from '../../shared/version-link';
import { EntitledList } from '../polls/opening-page';
import { wording as office } from '../wording';
import { wording } from './wording';

const words = wording.facts;

export interface ResolutionFactsProps {
  readonly resolution: Resolution;
  readonly kind: Kind | undefined;
}

/** Who votes on it and what carries it. */
export function ResolutionFacts({ resolution, kind }: ResolutionFactsProps) {
  return <SummaryList rows={[...rulesOf(resolution, kind), ...draftRows(resolution)]} />;
}

/** Who votes, and what carries it. */
export const rulesOf = (
  { kindTitle, thresholdSays, proposal }: Resolution,
  kind: Kind | undefined,
): readonly SummaryRow[] => [
  { key: words.kind, value: kindTitle },
  ...(kind ? [{ key: words.electorate, value: electorateSays(kind, proposal) }] : []),
  { key: words.threshold, value: capital(thresholdSays) },
];

/** A recall is voted on by those for whom the member sits. */
const electorateSays = ({ electorate }: Kind, proposal: Resolution['proposal']): string =>
  proposal.type === 'removal' && proposal.requisition
    ? office.ofConstituency
    : office.electorates[electorate];

function draftRows({
  state,
  takenBy,
  minimumDaysOpen,
  entitledToday,
  constitution,
}: Resolution): readonly SummaryRow[] {
  if (state !== 'draft') return [];
  return [
    ...(takenBy === 'poll'
      ? [
          {
            key: words.minimum,
            value: minimumDaysOpen === 0 ? words.none : words.days(minimumDaysOpen),
          },
          { key: words.entitled, value: <EntitledList {...entitledToday} /> },
        ]
      : []),
    { key: words.constitution, value: <VersionLink version={constitution.version} /> },
    { key: words.state, value: <StateTag state={state} /> },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
