import { type DecisionKind } from '../constitution';
import { cite, type Source } from '../reasoning/step';

/** Where a kind of decision comes from. */
export const kindSource = (kind: DecisionKind): Source => ({
  rule: kind.rule,
  citation: cite(kind.cites, kind.title),
});
