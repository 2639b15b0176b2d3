import { type Constitution, type DecisionKind } from '../constitution';
import { cite, type Source } from '../reasoning/step';

/** Where a kind of decision comes from. */
export const kindSource = (kind: DecisionKind): Source => ({
  rule: kind.rule,
  citation: cite(kind.cites, kind.title),
});

/** A kind of decision as people know it, by its code: its title, quoted. */
export const kindCalled = ({ decisionKinds }: Constitution, code: string): string =>
  `“${decisionKinds.find((kind) => kind.code === code)?.title ?? code}”`;
