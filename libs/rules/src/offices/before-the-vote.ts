import { type Constitution, type DecisionKind } from '../constitution';
import { type Named, type OfficeItem, type Proposal, type ResolutionFacts } from '../facts';
import { chosenAppointment } from '../decisions/selection';
import { type Step } from '../outcome';
import { cite, find } from '../reasoning/step';
import { CHECK_SAYS, type ItemSoFar, putForwardSteps } from './appointment-item';
import { presides } from './item-steps';
import { type ItemRules, itemRules, officeAsked } from './offices-of-council';
import { couldAnswerSteps } from './removal-item';

/** What is on record of one nominee of several. */
export interface NomineeSoFar extends Pick<OfficeItem, 'committee' | 'nominee'> {
  readonly id: string;
}

/** An item as it is prepared: nobody may have been named yet who presides. */
export interface ItemInPreparation extends ItemSoFar {
  readonly presidedBy?: Named | null;
  /** Of each nominee, where there are several; `nominee` and `committee` are left out then. */
  readonly nominees?: readonly NomineeSoFar[];
}

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
  if (!isAboutOffice(proposal)) return [];
  const rules = itemRules(constitution, kind, proposal.office);
  if (!rules) return [];
  const presiding =
    rules.presided || item.presidedBy ? [presidingSoFar(rules, concernedBy(proposal), item)] : [];
  switch (proposal.type) {
    case 'appointment':
      return [...presiding, ...checkedSoFar(constitution, kind, proposal, item)];
    case 'selection':
      return [...presiding, ...eachCheckedSoFar(constitution, kind, proposal, item)];
    case 'removal':
      return [...presiding, ...answeredSoFar(constitution, rules, proposal.holder, item)];
  }
}

/** A proposal that is about who holds a post. */
export type OfficeProposal = Extract<Proposal, { type: 'appointment' | 'selection' | 'removal' }>;

export const isAboutOffice = (proposal: Proposal): proposal is OfficeProposal =>
  proposal.type === 'appointment' || proposal.type === 'selection' || proposal.type === 'removal';

/** Those whom it is about: they neither preside over it nor vote on it. Source: R-E6. */
export function concernedBy(proposal: OfficeProposal): readonly Named[] {
  switch (proposal.type) {
    case 'appointment':
      return [proposal.nominee];
    case 'selection':
      return proposal.nominees;
    case 'removal':
      return [proposal.holder];
  }
}

/** Of each nominee what is asked of one, and what they share once. */
function eachCheckedSoFar(
  constitution: Constitution,
  kind: DecisionKind,
  { office, nominees }: Extract<Proposal, { type: 'selection' }>,
  item: ItemInPreparation,
): Step[] {
  const steps = nominees.flatMap((nominee) => {
    const own = item.nominees?.find(({ id }) => id === nominee.id);
    return checkedSoFar(constitution, kind, { office, nominee }, { ...item, ...own });
  });
  return steps.filter(({ says }, n) => steps.findIndex((step) => step.says === says) === n);
}

function checkedSoFar(
  constitution: Constitution,
  kind: DecisionKind,
  { office: code, nominee }: Pick<Extract<Proposal, { type: 'appointment' }>, 'office' | 'nominee'>,
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
  concerned: readonly Named[],
  { presidedBy, chair }: ItemInPreparation,
): Step => {
  const source = { rule: 'R-E6', citation: cite(cites, 'who presides') };
  const [first] = concerned;
  return presidedBy && first
    ? presides(presidedBy, concerned.find(({ id }) => id === presidedBy.id) ?? first, chair, source)
    : find(source, 'Nobody is named to preside over this item.', false);
};

/**
 * What has to be checked still of whoever is appointed before that can take effect, in words: `their identity is
 * verified`. Of a selection nothing is asked before somebody is chosen. Source: R-E7, R-A46.
 */
export function checksMissing(
  constitution: Constitution,
  kind: DecisionKind,
  { proposal, item, selection }: Pick<ResolutionFacts, 'proposal' | 'item' | 'selection'>,
): readonly string[] {
  const { appointments: rules } = constitution;
  const appointed =
    proposal.type === 'selection' ? chosenAppointment(proposal, selection) : proposal;
  if (!rules || appointed?.type !== 'appointment') return [];
  if (!officeAsked(constitution, kind, appointed.office)) return [];
  const made = checksOf(item);
  return rules.checks
    .filter(({ check }) => !made.some((one) => one.check === check))
    .map(({ check }) => CHECK_SAYS[check].todo);
}

const checksOf = (item: OfficeItem | undefined) => item?.nominee?.checks ?? [];
