import { type Constitution, type DecisionKind } from '../constitution';
import { type Named, type OfficeItem, type Proposal, type ResolutionFacts } from '../facts';
import { type Step } from '../outcome';
import { cite, find } from '../reasoning/step';
import { CHECK_SAYS, type ItemSoFar, putForwardSteps } from './appointment-item';
import { presides } from './item-steps';
import { type ItemRules, itemRules, officeAsked } from './offices-of-council';
import { couldAnswerSteps } from './removal-item';

/** An item as it is prepared: nobody may have been named yet who presides. */
export type ItemInPreparation = ItemSoFar & { readonly presidedBy: Named | null };

/**
 * What the constitution asks before the council votes on who holds an office, each as a step that holds or does not yet.
 * Checks that are only needed before the term begins are not among them.
 * Source: R-E6 to R-E8.
 * @returns none where the constitution asks for a vote alone
 */
export function stepsBeforeVote(
  constitution: Constitution,
  kind: DecisionKind,
  proposal: Proposal,
  item: ItemInPreparation,
): readonly Step[] {
  if (proposal.type !== 'appointment' && proposal.type !== 'removal') return [];
  const rules = itemRules(constitution, kind, proposal.office);
  if (!rules) return [];
  const concerned = proposal.type === 'appointment' ? proposal.nominee : proposal.holder;
  const presiding = presidingSoFar(rules, concerned, item);
  return proposal.type === 'appointment'
    ? [presiding, ...checkedSoFar(constitution, kind, proposal, item)]
    : [presiding, ...answeredSoFar(constitution, rules, concerned, item)];
}

function checkedSoFar(
  constitution: Constitution,
  kind: DecisionKind,
  { office: code, nominee }: Extract<Proposal, { type: 'appointment' }>,
  item: ItemInPreparation,
): Step[] {
  const { appointments } = constitution;
  const office = officeAsked(constitution, kind, code);
  if (!appointments || !office) return [];
  const checks = appointments.checks.filter(({ before }) => before === 'vote');
  return putForwardSteps(constitution, { ...appointments, checks }, office, nominee, item);
}

const answeredSoFar = (
  constitution: Constitution,
  rules: ItemRules,
  concerned: Named,
  { notice, atGeneralMeeting }: ItemInPreparation,
): Step[] =>
  notice
    ? couldAnswerSteps(constitution, rules, concerned, { atGeneralMeeting, notice })
    : [
        find(
          { rule: rules.rule, citation: cite(rules.cites, 'removals') },
          `The reasons have not been sent to ${concerned.name}.`,
          false,
        ),
      ];

const presidingSoFar = (
  { cites }: ItemRules,
  concerned: Named,
  { presidedBy, chair }: ItemInPreparation,
): Step => {
  const source = { rule: 'R-E6', citation: cite(cites, 'who presides') };
  return presidedBy
    ? presides(presidedBy, concerned, chair, source)
    : find(source, 'Nobody is named to preside over this item.', false);
};

/**
 * What has to be checked still before an appointment can take effect, in words: `their identity is verified`.
 * Source: R-E7, R-A46.
 */
export function checksMissing(
  constitution: Constitution,
  kind: DecisionKind,
  { proposal, item }: Pick<ResolutionFacts, 'proposal' | 'item'>,
): readonly string[] {
  const { appointments: rules } = constitution;
  if (!rules || proposal.type !== 'appointment') return [];
  if (!officeAsked(constitution, kind, proposal.office)) return [];
  const made = checksOf(item);
  return rules.checks
    .filter(({ check }) => !made.some((one) => one.check === check))
    .map(({ check }) => CHECK_SAYS[check].todo);
}

const checksOf = (item: OfficeItem | undefined) => item?.nominee?.checks ?? [];
