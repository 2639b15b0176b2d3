import { type Constitution } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { find, type Source, weigh } from '../../reasoning/step';
import { isCompany } from '../../statute/notice';
import { PROTEST, rightToBeHeard } from '../../statute/right-to-be-heard';
import { companyTold, SPECIAL_NOTICE } from '../../statute/special-notice';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type DirectorRemovalFacts, directorRemovalFacts } from './removal-facts';
import { regulatorsBlock } from './shared-steps';

const ACT: Source = { rule: 'R-A25', citation: 'Companies Act 2006 s.168' };

/**
 * Do the members of a company remove a director as the Act asks? No article takes this right away, and a council's
 * power of removal stands beside it.
 * Source: R-A24, R-A25, R-A34, R-B14; Companies Act 2006 ss.168, 169, 282, 288, 312.
 */
export const directorRemoval = question(
  'director-removal',
  'Was a director properly removed by the members of the company?',
  directorRemovalFacts,
  (constitution, facts): Ruling => {
    const { director } = facts;
    return rulingOf(
      ['in-order', 'out-of-order'],
      `${director.name} is removed by the members as the Act asks: ${ACT.citation}.`,
      {
        steps: [
          ...onlyCompanies(constitution),
          ...regulatorsBlock(
            constitution,
            director.regulator?.appointed ?? false,
            `The Regulator appointed ${director.name}, and the members cannot remove them.`,
            's.45',
          ),
          find(
            { rule: 'R-A34', citation: 'Companies Act 2006 s.288(2)' },
            facts.by === 'meeting'
              ? 'It is decided at a meeting.'
              : 'A director is never removed by written resolution.',
            facts.by === 'meeting',
          ),
          companyTold(SPECIAL_NOTICE, {
            receivedOn: facts.specialNoticeOn,
            meetingOn: facts.heldOn,
            ...(facts.calledOn !== undefined && { calledOn: facts.calledOn }),
          }),
          ...fairness(facts),
          ...majority(facts),
        ],
      },
    );
  },
);

const onlyCompanies = ({ legalForm }: Constitution): Step[] =>
  isCompany(legalForm)
    ? []
    : [
        find(
          ACT,
          'Only the members of a company have this right; others go by their rules.',
          false,
        ),
      ];

const fairness = (facts: DirectorRemovalFacts): Step[] => [
  find(
    PROTEST,
    facts.copySentToDirector
      ? 'A copy of the notice went to the director.'
      : 'No copy of the notice went to the director.',
    facts.copySentToDirector,
  ),
  ...rightToBeHeard(facts),
];

const majority = ({ votes }: DirectorRemovalFacts): Step[] =>
  votes
    ? [
        weigh(
          { rule: 'R-A3', citation: 'Companies Act 2006 s.282' },
          'It needs more than half of the votes cast.',
          { times: 2, of: votes.votesFor, says: 'votes for' },
          '>',
          { of: votes.votesFor + votes.votesAgainst, says: 'votes cast' },
        ),
      ]
    : [];
