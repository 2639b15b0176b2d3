import { type PlainDate } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import { type Constitution, objectedUntil } from '@folkmoot/rules';
import { type MadeDecision } from '../../decisions/make-decision';
import { type Actor } from '../../platform/actor';
import { type Tx } from '../../platform/database';
import { type EntryDraft } from '../../record/entry-draft';
import { askingOfficer } from '../../record/two-officers';

/** What the evidence of a decision says of objections; nothing where the rules let nobody object. Source: R-D26. */
export function objectionEvidence(pack: Constitution, declaredOn: PlainDate): Record<string, Json> {
  const until = objectedUntil(pack, declaredOn);
  return until === null ? {} : { objections: { until } };
}

/**
 * Notes that a result was declared which may be objected to, and by whom: part of the act that declares it.
 * @returns the entries of the decision, which commit to the officer where another answers objections
 */
export async function openToObjection(
  tx: Tx,
  pack: Constitution,
  actor: Actor,
  declared: {
    readonly election: string;
    readonly made: Pick<MadeDecision, 'id' | 'drafts'>;
    readonly on: PlainDate;
  },
): Promise<readonly EntryDraft[]> {
  const { election, made, on } = declared;
  const until = objectedUntil(pack, on);
  if (until === null) return made.drafts;
  await tx.query(
    `insert into governance.declared_result (decision_id, election_id, declared_by, until) values ($1, $2, $3, $4)`,
    [made.id, election, actor.accountId, until],
  );
  return made.drafts.map((draft) =>
    draft.action === 'decision.made' ? { ...draft, ...askingOfficer(actor) } : draft,
  );
}
