import { contestedBy, type Constitution } from '@folkmoot/rules';
import { type MakeDecision } from '../decisions/make-decision';

type Matter = Parameters<MakeDecision['run']>[1];

/** What kind of decision an election makes, and whose it is: of those who elect. Source: R-I4. */
export function kindOfElection(
  pack: Constitution,
  contests: readonly { readonly constituency: string }[],
): Pick<Matter, 'kind' | 'kindTitle' | 'body'> {
  const office = contests
    .map(({ constituency }) => contestedBy(pack, constituency))
    .find((contested) => contested?.office);
  if (!office) return { kind: 'election', kindTitle: 'Election to the council', body: 'members' };
  const isCouncils = office.voters === 'council' || office.voters === 'elected-council';
  return {
    kind: 'office-election',
    kindTitle: 'Election to an office',
    body: isCouncils ? 'council' : 'members',
  };
}
