import { err, ok, type Result } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, whyNotByShares } from '@folkmoot/rules';

export interface NoFund {
  readonly code: 'no-fund' | 'not-by-shares';
  readonly says: string;
}

/** The kind of decision that grants the community fund, where the constitution has one. Source: R-E16. */
export function fundKind(constitution: Constitution): Result<DecisionKind, NoFund> {
  const kind = constitution.decisionKinds.find(
    ({ code }) => code === constitution.fund?.decisionKind,
  );
  const says = kind && whyNotByShares(constitution, kind);
  if (says) return err({ code: 'not-by-shares', says });
  if (kind) return ok(kind);
  return err({
    code: 'no-fund',
    says: 'The constitution in force has no community fund to grant.',
  });
}
