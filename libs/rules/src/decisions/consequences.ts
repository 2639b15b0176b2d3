import { assertNever } from '@folkmoot/basics';
import { newVersion } from '../amending/new-version';
import { type DecisionKind } from '../constitution';
import { type Proposal } from '../facts';
import { type Warning } from '../outcome';
import { find } from '../reasoning/step';
import { filingOf } from '../statute/filings';
import { isSociety } from '../statute/legal-forms';
import { allocation } from './allocation';
import { appointment } from './appointment';
import { type Consequence, type Question } from './consequence';
import { kindSource } from './kind-source';
import { removal } from './removal';
import { chosenAppointment, type Selection } from './selection';

/** What follows if the resolution is carried, once its proposal is seen to suit its kind. */
export function consequences(question: Question): Consequence {
  const { kind, facts } = question;
  const wanted = proposalFor[kind.effect];
  if (facts.proposal.type === 'constitution' && wanted === 'none')
    return newVersion(question, facts.proposal);
  if (!suits(facts.proposal, wanted)) {
    const says = `A decision of the kind “${kind.title}” ${CARRIES[wanted]}; this one ${CARRIES[facts.proposal.type]}.`;
    const step = find({ rule: 'R-01', citation: kindSource(kind).citation }, says, false);
    return { steps: [step], effects: [], warnings: [] };
  }
  return kind.effect === 'filing' ? filing(question) : ofProposal(question);
}

/** Whoever is chosen of several is appointed. */
const suits = ({ type }: Proposal, wanted: Proposal['type']): boolean =>
  type === wanted || (type === 'selection' && wanted === 'appointment');

/** What a resolution does, by the type of its proposal. */
const CARRIES: Record<Proposal['type'], string> = {
  none: 'decides by its text alone',
  appointment: 'appoints somebody',
  selection: 'chooses somebody to appoint',
  removal: 'removes somebody',
  allocation: 'allocates a surplus',
  constitution: 'adopts a version of the constitution',
};

const proposalFor: Record<DecisionKind['effect'], Proposal['type']> = {
  none: 'none',
  filing: 'none',
  appointment: 'appointment',
  removal: 'removal',
  allocation: 'allocation',
};

function ofProposal(question: Question): Consequence {
  const { proposal } = question.facts;
  switch (proposal.type) {
    case 'none':
      return { steps: [], effects: [], warnings: rulesOfSociety(question) };
    case 'appointment':
      return appointment(question, proposal);
    case 'selection':
      return selected(question, proposal);
    case 'removal':
      return removal(question, proposal);
    case 'allocation':
      return allocation(question, proposal);
    case 'constitution':
      return newVersion(question, proposal);
    default:
      return assertNever(proposal);
  }
}

/** Whoever was chosen is appointed as if nobody else had been put forward. Source: R-E7. */
function selected(question: Question, proposal: Selection): Consequence {
  const appointed = chosenAppointment(proposal, question.facts.selection);
  if (!appointed) throw new Error('A selection is carried only once somebody is chosen.');
  return appointment(question, appointed);
}

/** Amended rules of a society count from their registration, and not before. Source: R-C3. */
const rulesOfSociety = ({ constitution, kind }: Question): readonly Warning[] =>
  kind.subject === 'articles' && isSociety(constitution.legalForm)
    ? [
        {
          rule: 'R-C3',
          citation: 'Co-operative and Community Benefit Societies Act 2014 s.16 [from knowledge]',
          says: 'Register the amendment with the Financial Conduct Authority: it is not valid until then.',
        },
      ]
    : [];

/** A copy reaches the registrar within 15 days after the resolution is passed. Source: R-A42. */
const filing = ({ facts }: Question): Consequence => ({
  steps: [],
  effects: [filingOf(facts.title, facts.decidedOn)],
  warnings: [],
});
