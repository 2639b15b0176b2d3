import { err, ok, type Result } from '@folkmoot/basics';
import { type CommitteeRules, type Constitution, officesOfCouncil } from '@folkmoot/rules';

export interface CommitteeRefusal {
  readonly code: 'no-committee-here';
  readonly says: string;
}

/** The rules of the committee that recommends somebody for an office; refused where there is none to be named. */
export function committeeRules(
  pack: Constitution,
  office: string,
): Result<CommitteeRules, CommitteeRefusal> {
  const isCouncils = officesOfCouncil(pack).some(({ code }) => code === office);
  const rules = pack.appointments?.committee;
  return isCouncils && rules
    ? ok(rules)
    : err({
        code: 'no-committee-here',
        says: `The constitution in force has no nominations committee for “${office}”.`,
      });
}
