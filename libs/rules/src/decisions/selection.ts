import { type Constitution, type DecisionKind, type SelectionRules } from '../constitution';
import { type Proposal, type ResolutionFacts, type SelectionCount } from '../facts';
import { officeAsked } from '../offices/offices-of-council';
import { type Step } from '../outcome';
import { methodSays } from '../reasoning/methods';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { counted, grouped } from '../reasoning/words';
import { postNamed } from './post';

export type Selection = Extract<Proposal, { type: 'selection' }>;
type Appointment = Extract<Proposal, { type: 'appointment' }>;

/** A vote among several nominees that is being decided. */
interface SelectionQuestion {
  readonly constitution: Constitution;
  readonly facts: ResolutionFacts;
  readonly proposal: Selection;
  readonly selection: SelectionCount;
}

/**
 * The rules by which the council chooses among several nominees for an office. Source: R-E7.
 * @returns `null` where one nominee is voted on at a time
 */
export const selectionRules = (
  constitution: Constitution,
  kind: DecisionKind,
  office: string,
): SelectionRules | null =>
  (officeAsked(constitution, kind, office) && constitution.appointments?.several) || null;

/** The appointment of whoever was chosen; `null` where nobody was. */
export function chosenAppointment(
  { office, nominees, from, to }: Selection,
  count: Pick<SelectionCount, 'candidates' | 'elected'> | undefined,
): Appointment | null {
  const place = count?.candidates.findIndex(({ id }) => id === count.elected) ?? -1;
  const nominee = nominees[place];
  return nominee ? { type: 'appointment', office, nominee, from, to } : null;
}

/**
 * Has somebody more than half of the votes at the last stage? Where two are left with as many votes, the count says who
 * stays: by the stages before, or by lot.
 * Source: R-E7, R-F33, R-10.
 */
export function selectionMajority({
  constitution,
  facts,
  proposal,
  selection,
}: SelectionQuestion): readonly Step[] {
  const source = selectionSource(constitution.appointments?.several);
  const chosen = chosenAppointment(proposal, selection);
  if (!chosen) return [find(source, 'The council chose none of those who were nominated.', false)];
  const cast = facts.votesFor + facts.votesAgainst;
  const { name } = chosen.nominee;
  if (2 * facts.votesFor === cast && cast > 0)
    return [
      find(
        source,
        `Votes at the last stage were equal. The stages before it, or a lot, left ${name}.`,
        true,
      ),
    ];
  return [
    weigh(
      source,
      `${name} needs more than half of the votes at the last stage.`,
      { times: 2, of: facts.votesFor, says: `votes for ${name}` },
      '>',
      { of: cast, says: 'votes at the last stage' },
    ),
  ];
}

/** `Ada Okafor is chosen for Chair among 3 nominees: 11 of 18 votes at the last stage, by the alternative vote.` */
export function selectionHeadline({
  constitution,
  facts,
  proposal,
  selection,
}: SelectionQuestion): string {
  const post = postNamed(constitution, proposal.office)?.name ?? proposal.office;
  const among = counted(proposal.nominees.length, 'nominee');
  const chosen = chosenAppointment(proposal, selection);
  const cast = facts.votesFor + facts.votesAgainst;
  const how = `by ${methodSays(selection.method)}`;
  return chosen && cast > 0
    ? `${chosen.nominee.name} is chosen for ${post} among ${among}: ${grouped(facts.votesFor)} of ${counted(cast, 'vote')} at the last stage, ${how}.`
    : `None of ${among} is chosen for ${post}, ${how}.`;
}

/** Where the rules on it come from. */
export const selectionSource = (rules: SelectionRules | undefined): Source => ({
  rule: 'R-E7',
  citation: cite(rules?.cites, 'several nominees for one place'),
});
