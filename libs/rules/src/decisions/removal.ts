import { type DecisionKind } from '../constitution';
import { type Proposal } from '../facts';
import { cite, find } from '../reasoning/step';
import { type Consequence, type Question, directorWarning } from './consequence';

type Removal = Extract<Proposal, { type: 'removal' }>;

/**
 * The end of a term of office, with reasons.
 * Source: R-E8; R-A25: whoever else may remove a director, the members of a company may too.
 */
export function removal({ constitution, kind }: Question, proposal: Removal): Consequence {
  const office = constitution.offices.find(({ code }) => code === proposal.office);
  const source = { rule: 'R-E8', citation: cite(office?.cites, 'offices') };
  const flaw = !office
    ? `The constitution has no office “${proposal.office}” to remove anybody from.`
    : office.removedBy !== kind.code && !(office.isDirector && isStatutory(kind))
      ? `The office ${office.name} is ended by a decision of the kind ${office.removedBy}, not ${kind.code}.`
      : null;
  const reasoned = proposal.reasons.trim() !== '';
  return {
    steps: [
      find(source, flaw ?? 'This is the kind of decision that ends the office.', !flaw),
      find(source, reasoned ? 'Reasons are given.' : 'No reasons are given.', reasoned),
    ],
    effects: [
      { type: 'term-ends', term: proposal.term, on: proposal.on, reason: proposal.reasons },
    ],
    warnings: office?.isDirector ? [directorWarning] : [],
  };
}

const isStatutory = ({ subject, electorate }: DecisionKind): boolean =>
  subject === 'director-removal' && electorate === 'legal-members';
