import { type Constitution, type DecisionKind } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { decisionsOfKind } from './other-decisions';
import { type OtherDecisionDto, type ResolutionDetailsDto } from './resolutions.dto';

/** What must be stated with the result of a decision of some kind, and the decisions that may be named for it. */
export async function toBeStated(
  db: EntityManager,
  pack: Constitution,
  kind: DecisionKind | undefined,
): Promise<Pick<ResolutionDetailsDto, 'consentOf' | 'alsoNeeds' | 'asksFirst'>> {
  const other = async (code: string, verdicts: readonly string[]): Promise<OtherDecisionDto> => ({
    code,
    title: pack.decisionKinds.find((known) => known.code === code)?.title ?? code,
    decisions: (await decisionsOfKind(db, code))
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ number, title, decidedOn }) => ({ number, title, decidedOn })),
  });
  return {
    consentOf: [...(kind?.consentOf ?? [])],
    alsoNeeds: await Promise.all((kind?.alsoNeeds ?? []).map((code) => other(code, ['carried']))),
    asksFirst:
      kind?.asksFirst === undefined ? null : await other(kind.asksFirst, ['carried', 'lost']),
  };
}
