import { type AllocationProposal } from '../facts';
import { type Step, type Warning } from '../outcome';
import { find } from '../reasoning/step';
import { lockOf } from '../surplus/sources';
import { checkAllocation } from '../surplus/check-allocation';
import { type Consequence, type Question } from './consequence';
import { kindCalled, kindSource } from './kind-source';

/** Where a year's surplus goes. Source: R-G1, R-G2. */
export function allocation(question: Question, proposal: AllocationProposal): Consequence {
  const { constitution, kind } = question;
  const declared = kind.electorate === 'legal-members' ? `this ${kind.title}` : null;
  const checked = checkAllocation(constitution, {
    ...proposal,
    membersResolution: proposal.membersResolution ?? declared,
  });
  return {
    steps: [decidedBy(question), ...(checked.ok ? checked.value : checked.error.steps)],
    effects: [
      {
        type: 'allocation',
        lines: proposal.lines.map(({ destination, pence }) => ({ destination, pence })),
      },
    ],
    warnings: lockOf(constitution) === 'cic' ? reporting(proposal) : [],
  };
}

function decidedBy({ constitution, kind }: Question): Step {
  const wanted = constitution.surplus.decisionKind;
  const holds = kind.code === wanted;
  const says = holds
    ? 'This is the kind of decision that allocates the surplus.'
    : `The surplus is allocated by a decision of the kind ${kindCalled(constitution, wanted)}, not “${kind.title}”.`;
  return find({ rule: 'R-G2', citation: kindSource(kind).citation }, says, holds);
}

/** Transfers at less than full consideration are described in the yearly report. Source: R-B12. */
const reporting = ({ lines }: AllocationProposal): Warning[] =>
  lines
    .filter(({ recipient, route }) => recipient !== undefined && route !== undefined)
    .map(({ recipient }) => ({
      rule: 'R-B12',
      citation: 'CIC Regulations 2005 regs 26–29',
      says: `Report the transfer to ${recipient} in this year's CIC34.`,
    }));
