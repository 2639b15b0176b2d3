import { contestedBy } from '../../contested/contested';
import { type Ruling } from '../../outcome';
import { cite, find } from '../../reasoning/step';
import { placeAt } from '../entitlement/belonging';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type NominationSupportFacts, nominationSupportFacts } from './support-facts';

/**
 * May a member propose or second a nomination? They vote in the constituency of the seat; nobody seconds themselves,
 * what they proposed, or the same nomination twice. Members may nominate themselves.
 * Source: R-E3, R-D13; that seconders are others than the proposer [design].
 */
export const nominationSupport = question(
  'nomination-support',
  'May this member propose or second a nomination?',
  nominationSupportFacts,
  (constitution, facts): Ruling => {
    const { constituency, person, on } = facts;
    const known = contestedBy(constitution, constituency);
    const name = known?.name ?? constituency;
    const place = placeAt(constitution, known?.voters ?? { constituency }, person, on);
    const where = known?.office ? `for the office ${name}` : `in the ${name} constituency`;
    return rulingOf(
      ['entitled', 'not-entitled'],
      facts.as === 'seconder'
        ? `This person may second a nomination ${where}.`
        : `This person may propose somebody ${where}.`,
      {
        steps: [
          ...place.steps,
          ...(facts.as === 'seconder'
            ? asSeconder(facts, known?.citation ?? cite(undefined, name))
            : []),
        ],
      },
    );
  },
);

function asSeconder(
  { person: { id }, nominee, proposer, seconders }: NominationSupportFacts,
  citation: string,
) {
  const source = { rule: 'R-D13', citation };
  const other = (holds: boolean, says: string, saysNot: string) =>
    find(source, holds ? says : saysNot, holds);
  return [
    other(
      id !== nominee,
      'This person is not the nominee.',
      'Nobody seconds their own nomination.',
    ),
    other(
      id !== proposer,
      'This person did not propose the nomination.',
      'Whoever proposes a nomination does not second it as well.',
    ),
    other(
      !seconders.includes(id),
      'This person has not seconded it before.',
      'This person has seconded this nomination already.',
    ),
  ];
}
