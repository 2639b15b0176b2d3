import { type Step } from '../../outcome';
import { find, type Source, weigh } from '../../reasoning/step';
import { type ControlFacts } from './facts';
import { moreThanHalf } from './more-than-half';

type LocalAuthority = Extract<ControlFacts, { test: 'local-authority' }>;

const CONTROLLED: Source = {
  rule: 'R-I11',
  citation: 'Local Government and Housing Act 1989 s.68',
};
const INFLUENCED: Source = {
  rule: 'R-I11',
  citation: 'Local Government and Housing Act 1989 s.69',
};
const VERTICAL: Source = {
  rule: 'R-I11',
  citation: 'Procurement Act 2023 Sch 2 para 2 [from knowledge]',
};

/** What a local authority's hold on a company amounts to. */
export interface Hold {
  readonly says: string;
  readonly steps: readonly Step[];
}

/**
 * Is a company controlled by a local authority, influenced by it, or neither? And may it be given work without
 * competition?
 * Source: R-I11; Local Government and Housing Act 1989 ss.68, 69.
 */
export function holdOfAuthority(facts: LocalAuthority): Hold {
  const control = [
    moreThanHalf(CONTROLLED, 'An authority controls a company when it holds', 'votes', facts.votes),
    moreThanHalf(
      CONTROLLED,
      'An authority controls a company when it can appoint or remove',
      'directors',
      facts.directors,
    ),
    find(
      CONTROLLED,
      facts.isSubsidiary
        ? 'The company is a subsidiary of the authority.'
        : 'The company is no subsidiary of the authority.',
      facts.isSubsidiary,
    ),
  ];
  const decisive = control.find(({ holds }) => holds);
  if (decisive)
    return { says: 'The authority controls the company', steps: [decisive, ...vertical(facts)] };
  const looked = control.map(lookedAt);
  const influence = [
    weigh(
      INFLUENCED,
      'An authority influences a company from a fifth of the votes, with a business relationship.',
      { times: 5, of: facts.votes.held, says: 'votes of the authority' },
      '>=',
      { of: facts.votes.of, says: 'votes in all' },
    ),
    find(
      INFLUENCED,
      facts.businessRelationship
        ? 'They have a business relationship.'
        : 'They have no business relationship.',
      facts.businessRelationship,
    ),
  ];
  return influence.every(({ holds }) => holds)
    ? {
        says: 'The authority influences the company and does not control it',
        steps: [...looked, ...influence],
      }
    : {
        says: 'The authority neither controls nor influences the company',
        steps: [...looked, ...influence.map(lookedAt)],
      };
}

/** A test that was asked and not met is a finding here, not a failing: the answer is another category. */
const lookedAt = ({ comparison, ...step }: Step): Step => ({
  ...step,
  says: step.holds ? step.says : `That is not so. ${step.says}`,
  holds: true,
  ...(comparison && { comparison }),
});

/** Work given without competition: control, over four fifths of the activity, no private capital. */
function vertical({ workForAuthorities, privateCapital }: LocalAuthority): Step[] {
  if (!workForAuthorities) return [];
  return [
    weigh(
      VERTICAL,
      'Work comes without competition when over four fifths of the activity is for the authorities that control the company.',
      { times: 5, of: workForAuthorities.held, says: 'activity for the authorities' },
      '>',
      { times: 4, of: workForAuthorities.of, says: 'activity in all' },
    ),
    find(
      VERTICAL,
      privateCapital ? 'There is private capital in it.' : 'There is no private capital in it.',
      !privateCapital,
    ),
  ];
}
