import { type Ruling, type Step } from '../../outcome';
import { find, type Source, weigh } from '../../reasoning/step';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type ControlFacts, controlFacts } from './facts';
import { holdOfAuthority } from './local-authority';
import { moreThanHalf } from './more-than-half';

type Trust = Extract<ControlFacts, { test: 'employee-ownership-trust' }>;

/**
 * Who controls the organisation, by the test that its model asks?
 * Source: R-I7 and T69 (employee-ownership trusts), R-I11 (local authorities), R-I12 (social workers), R-I3 (employees).
 */
export const control = question(
  'control',
  'Who controls the organisation?',
  controlFacts,
  (_, facts): Ruling => {
    switch (facts.test) {
      case 'employee-ownership-trust':
        return ruling('The trustees have a controlling interest', trusteesHold(facts));
      case 'local-authority': {
        const { says, steps } = holdOfAuthority(facts);
        return ruling(says, steps);
      }
      case 'social-workers':
        return ruling('Social workers control the practice', [
          moreThanHalf(PRACTICE, 'Registered social workers must hold', 'votes', facts.votes),
          find(
            PRACTICE,
            facts.chairIsRegistered
              ? 'Whoever leads the practice is a registered social worker.'
              : 'Whoever leads the practice is no registered social worker.',
            facts.chairIsRegistered,
          ),
        ]);
      case 'employees':
        return ruling('Employees control the organisation', [
          weigh(
            { rule: 'R-I3', citation: 'Constitution, employee control [design]' },
            'Employees must hold at least 51 % of the votes.',
            { times: 100, of: facts.votes.held, says: 'votes of employees' },
            '>=',
            { times: 51, of: facts.votes.of, says: 'votes in all' },
          ),
        ]);
    }
  },
);

const ruling = (says: string, steps: readonly Step[]): Ruling =>
  rulingOf(['in-order', 'out-of-order'], `${says}: ${steps[0]?.citation}.`, { steps });

const PRACTICE: Source = { rule: 'R-I12', citation: 'Constitution, social workers [design]' };
const TRUST: Source = {
  rule: 'R-I7',
  citation: 'Taxation of Chargeable Gains Act 1992 s.236M',
};
const TRUSTEES: Source = {
  rule: 'R-I7',
  citation: 'Taxation of Chargeable Gains Act 1992 s.236H, as amended from 30 October 2024',
};

const TRUSTEES_HOLD = 'The trustees must hold';

/** Source: R-I7; each of the four by itself, and none of them to be lost against the trustees' will. */
function trusteesHold(facts: Trust): readonly Step[] {
  return [
    moreThanHalf(TRUST, TRUSTEES_HOLD, 'ordinary shares', facts.ordinaryShares),
    moreThanHalf(TRUST, TRUSTEES_HOLD, 'votes', facts.votes),
    moreThanHalf(
      TRUST,
      'The trustees must be entitled to',
      'profits that can be distributed to shareholders',
      facts.profits,
    ),
    moreThanHalf(
      TRUST,
      'The trustees must be entitled to',
      'assets on winding up',
      facts.assetsOnWindingUp,
    ),
    find(
      TRUST,
      facts.canBeLostWithoutConsent
        ? 'By an agreement the trustees could lose it without their consent.'
        : 'No agreement lets the trustees lose it without their consent.',
      !facts.canBeLostWithoutConsent,
    ),
    ...(facts.sinceOctober2024 ? trusteesThemselves(facts.trustees) : []),
  ];
}

const trusteesThemselves = ({
  inAll,
  formerOwnersAndConnected,
  ukResident,
}: Trust['trustees']): Step[] => [
  weigh(
    TRUSTEES,
    'Former owners and persons connected with them must be fewer than half of the trustees.',
    { times: 2, of: formerOwnersAndConnected, says: 'former owners and connected persons' },
    '<',
    { of: inAll, says: 'trustees' },
  ),
  find(
    TRUSTEES,
    ukResident
      ? 'The trustees are resident in the United Kingdom.'
      : 'The trustees are not resident in the United Kingdom.',
    ukResident,
  ),
];
