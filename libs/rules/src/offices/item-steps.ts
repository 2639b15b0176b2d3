import { type CommitteeRules, type Constitution, type Office } from '../constitution';
import { type Named } from '../facts';
import { type Step } from '../outcome';
import { constituencyName } from '../questions/names';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { fractionSays } from '../reasoning/words';

const WHO_PRESIDES: Source = { rule: 'R-E6', citation: 'Constitution, who presides [design]' };

/** What applies where the constitution says nothing. Source: R-E7 [design]. */
export const USUAL_COMMITTEE: CommitteeRules = {
  councilShare: { numerator: 1, denominator: 2, strict: true },
  quorum: 1,
  cites: ['Constitution, nominations committee [design]'],
};

/**
 * Nobody presides over an item about themselves, and the chair of the board leaves the chair for the appointment,
 * removal, pay or performance of the chair and the non-executive directors.
 * Source: R-E6 [design].
 */
export function presides(
  presidedBy: Named,
  concerned: Named,
  chair: Named | undefined,
  source: Source = WHO_PRESIDES,
): Step {
  const isChair = presidedBy.id === chair?.id;
  const isSelf = presidedBy.id === concerned.id;
  return find(
    { ...source, rule: 'R-E6' },
    isSelf
      ? `${presidedBy.name} presided over an item about themselves.`
      : isChair
        ? `${presidedBy.name} chairs the board, and must leave the chair for this item.`
        : `${presidedBy.name} presided, who is neither the chair of the board nor the person concerned.`,
    !isChair && !isSelf,
  );
}

/** Source: R-D5; NHS Act 2006 Sch 7 para 17. */
export const atGeneralMeeting = ({ legalForm }: Constitution, isGeneralMeeting: boolean): Step[] =>
  legalForm === 'nhs-foundation-trust'
    ? [
        find(
          { rule: 'R-D5', citation: 'NHS Act 2006 Sch 7 para 17' },
          isGeneralMeeting
            ? 'It is done at a general meeting of the council.'
            : 'The council of a foundation trust must do this at a general meeting of the council.',
          isGeneralMeeting,
        ),
      ]
    : [];

/** Source: R-D6; NHS Act 2006 Sch 7 para 16 for foundation trusts. */
export function memberOf(
  constitution: Constitution,
  office: Office,
  nominee: Pick<Named, 'name'> & { readonly memberOf: readonly string[] },
): Step[] {
  if (!office.holderFrom) return [];
  const holds = office.holderFrom.some((code) => nominee.memberOf.includes(code));
  const names = office.holderFrom.map((code) => constituencyName(constitution, code)).join(' or ');
  return [
    find(
      { rule: 'R-D6', citation: cite(office.cites, office.name) },
      holds
        ? `${nominee.name} is a member of ${names}.`
        : `${office.name} must be a member of ${names}, and ${nominee.name} is not.`,
      holds,
    ),
  ];
}

/** Is the committee the council's own? Source: R-E7, R-D9. */
export function committeeIsCouncils(
  { councilShare, cites }: CommitteeRules,
  committee: { readonly members: number; readonly councilMembers: number },
): Step {
  const { numerator, denominator, strict } = councilShare;
  const isHalf = 2 * numerator === denominator && strict;
  return weigh(
    { rule: 'R-E7', citation: cite(cites, 'nominations committee') },
    isHalf
      ? 'Council members must be the majority of the nominations committee.'
      : `Council members must be ${strict ? 'more than' : 'at least'} ${fractionSays(councilShare)} of the nominations committee.`,
    { times: denominator, of: committee.councilMembers, says: 'council members on it' },
    strict ? '>' : '>=',
    { times: numerator, of: committee.members, says: 'members of the committee' },
  );
}
