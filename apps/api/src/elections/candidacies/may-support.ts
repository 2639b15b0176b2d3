import { type PlainDate, valueOf } from '@folkmoot/basics';
import { ask, type Constitution, type Person } from '@folkmoot/rules';

/** A nomination, and in which way somebody would put their name to it. */
export interface Support {
  readonly as: 'proposer' | 'seconder';
  readonly constituency: string;
  readonly nominee: string;
  readonly proposer: string;
  /** Who seconds it already. */
  readonly seconders: readonly string[];
  readonly on: PlainDate;
}

/** Why somebody may not propose or second a nomination; `null` when they may. Source: R-D13, R-E3. */
export function whyNotSupport(
  constitution: Constitution,
  { id, qualifications: memberships, seats = [] }: Person,
  support: Support,
): string | null {
  const person = { id, memberships, seats };
  const ruling = valueOf(ask(constitution, { type: 'nomination-support', person, ...support }));
  return ruling.verdict === 'entitled' ? null : ruling.headline;
}
