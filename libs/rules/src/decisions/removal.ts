import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Proposal, type RemovalGround } from '../facts';
import { councilIsBoard, itemRules, ownRemoval } from '../offices/offices-of-council';
import { recallRules, recallSteps } from '../offices/recall';
import { removalSteps } from '../offices/removal-item';
import { type Step } from '../outcome';
import { cite, find, type Source } from '../reasoning/step';
import { type Consequence, directorLeft, type Question } from './consequence';
import { leftOut } from './counts';
import { kindCalled } from './kind-source';
import { asTheActAsks, isStatutory, needsSpecialNotice } from './removal-by-members';

type Removal = Extract<Proposal, { type: 'removal' }>;

/** Something that somebody can be put out of. */
interface Held {
  readonly name: string;
  /** Code of the kind of decision that ends it; `null` for a seat that the law alone lets its members end. */
  readonly removedBy: string | null;
  readonly isDirector: boolean;
  readonly citation: string;
}

/**
 * The end of a term of office, with reasons.
 * Source: R-E8; R-E18 of a council member; R-A25: whoever else may remove a director, the members of a company may too,
 * as the Act has it.
 */
export function removal(question: Question, proposal: Removal): Consequence {
  const { constitution, kind, facts } = question;
  const held = heldUnder(constitution, proposal.office);
  const own = ownRemoval(constitution, kind, proposal.office);
  const recall = recallRules(constitution, kind, proposal.office);
  const removed = own ?? recall;
  const source = removed
    ? { rule: 'R-E18', citation: cite(removed.cites, 'removals') }
    : { rule: 'R-E8', citation: held?.citation ?? cite(undefined, 'offices') };
  const flaw = recall ? null : flawOf(held, { constitution, kind }, proposal);
  const reasoned = proposal.reasons.trim() !== '';
  return {
    steps: [
      find(source, flaw ?? 'This is the kind of decision that ends the office.', !flaw),
      find(source, reasoned ? 'Reasons are given.' : 'No reasons are given.', reasoned),
      ...(own ? forCause(question, proposal, source) : []),
      ...(recall ? recallSteps(recall, proposal, askedIn(facts), source) : []),
      ...answered(question, proposal),
      stillHeld(source, proposal, facts.heldUntil),
      ...(needsSpecialNotice(constitution, kind) ? asTheActAsks(facts) : []),
    ],
    effects: [
      { type: 'term-ends', term: proposal.term, on: proposal.on, reason: proposal.reasons },
      ...directorLeft(constitution, proposal.office, proposal.on),
    ],
    warnings: [],
  };
}

const askedIn = ({ participation }: Question['facts']): readonly string[] =>
  participation.filter(({ entitled }) => entitled > 0).map(({ constituency }) => constituency);

/** What the constitution asks of a removal by the council besides its vote. Source: R-E8. */
function answered({ constitution, kind, facts }: Question, { office, holder }: Removal): Step[] {
  const rules = itemRules(constitution, kind, office);
  return rules ? removalSteps(constitution, rules, holder, facts.item) : [];
}

/** A council removes its own members on a ground, by the vote of the others. Source: R-E18. */
const forCause = (
  { facts }: Question,
  { ground, holder }: Removal,
  source: Source,
): readonly Step[] => [
  find(
    source,
    ground === undefined
      ? 'No ground is given on which a member can be removed. How they voted and what they think is none.'
      : `The ground is one on which a member can be removed: ${GROUND[ground]}.`,
    ground !== undefined,
  ),
  find(
    source,
    leftOut(facts) > 0
      ? `${holder.name} had no vote on it.`
      : `Nothing says that ${holder.name} had no vote on it.`,
    leftOut(facts) > 0,
  ),
];

/** Grounds in words. */
export const GROUND: Readonly<Record<RemovalGround, string>> = {
  'breach-of-code': 'a breach of the code of conduct',
  'missed-meetings': 'meetings missed without a reason',
  conduct: 'conduct that harms the organisation',
  conflict: 'a conflict of interest that was not declared or not resolved',
};

/** An office; or a seat that the council ends, or on a council that is the board. Source: R-A25, R-E18. */
function heldUnder(constitution: Constitution, code: string): Held | null {
  const office = constitution.offices.find((known) => known.code === code);
  if (office)
    return {
      name: office.name,
      removedBy: office.removedBy,
      isDirector: office.isDirector ?? false,
      citation: cite(office.cites, 'offices'),
    };
  const seat = constitution.constituencies.find((known) => `council:${known.code}` === code);
  const removedBy = constitution.elections.removal?.decidedBy ?? null;
  const isDirector = councilIsBoard(constitution);
  if (!seat || (removedBy === null && !isDirector)) return null;
  return {
    name: `${constitution.councilName} seat for ${seat.name}`,
    removedBy,
    isDirector,
    citation: cite(seat.cites, seat.name),
  };
}

function flawOf(
  held: Held | null,
  { constitution, kind }: Pick<Question, 'constitution' | 'kind'>,
  { office }: Removal,
): string | null {
  if (!held) return `The constitution has no office “${office}” to remove anybody from.`;
  if (held.removedBy === kind.code || (held.isDirector && isStatutory(kind))) return null;
  return held.removedBy === null
    ? `The ${held.name} is ended by the members as the law lets them remove a director, not by “${kind.title}”.`
    : `The office ${held.name} is ended by a decision of the kind ${kindCalled(constitution, held.removedBy)}, not “${kind.title}”.`;
}

/** A term that is over by itself, or was ended meanwhile, is not ended again. */
function stillHeld(
  source: Source,
  { holder, on }: Removal,
  heldUntil: PlainDate | undefined,
): Step {
  if (heldUntil === undefined)
    return find(source, 'Nothing says until when the office is held.', false);
  const holds = on <= heldUntil;
  return find(
    source,
    holds
      ? `${holder.name} would hold the office until ${formatDate(heldUntil)}.`
      : `${holder.name} holds the office until ${formatDate(heldUntil)} as it is, so nothing is left to end on ${formatDate(on)}.`,
    holds,
  );
}
