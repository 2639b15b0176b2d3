import { formatPounds, type PlainDate } from '@folkmoot/basics';
import { ageReachedOn } from '../../calendar/years';
import { type Constituency, type Constitution } from '../../constitution';
import { type Step } from '../../outcome';
import { cite, find, weigh } from '../../reasoning/step';
import { type Bar, keepsOff, sourceOfBar } from '../../statute/disqualification';
import { type EntitlementFacts } from './facts';

type Person = EntitlementFacts['person'];

/** Old enough, and a customer enough, for the constituency. Source: R-C25, R-E10. */
export function fitToVote(constituency: Constituency, person: Person, on: PlainDate): Step[] {
  const { minimumAge, tradeAtLeastPence, cites, name } = constituency;
  const source = { rule: 'R-C25', citation: cite(cites, name) };
  return [
    ...(minimumAge === undefined
      ? []
      : [oldEnough(person, minimumAge, on, { ...source, rule: 'R-E10' })]),
    ...(tradeAtLeastPence === undefined
      ? []
      : [
          weigh(
            source,
            `Members of ${name} must have traded for at least ${formatPounds(BigInt(tradeAtLeastPence))} in their last year.`,
            { of: BigInt(person.tradePence ?? 0), says: 'traded' },
            '>=',
            { of: BigInt(tradeAtLeastPence), says: 'needed' },
          ),
        ]),
  ];
}

/** What standing for a seat, or keeping one, asks besides. Source: R-D4, R-E10. */
export function fitForSeat(
  { elections, legalForm }: Pick<Constitution, 'elections' | 'legalForm'>,
  { to, person }: Pick<EntitlementFacts, 'to' | 'person'>,
  on: PlainDate,
): Step[] {
  const bars = (person.bars ?? []).filter((bar) => keepsOff(bar, on));
  const barSteps = bars.map((bar) => find(sourceOfBar(bar, legalForm), BARS[bar.type], false));
  const rules = elections.standing;
  if (!rules) return barSteps;
  const source = { rule: 'R-E10', citation: cite(rules.cites, 'who may stand') };
  return [
    oldEnough(person, rules.minimumAge, on, source),
    ...(rules.directorsMayStand
      ? []
      : [
          find(
            source,
            person.isDirector
              ? 'A director of the organisation may not sit on the council that holds the directors to account.'
              : 'This person is not a director of the organisation.',
            !person.isDirector,
          ),
        ]),
    ...(rules.signsCode
      ? [
          find(
            source,
            person.signedCode
              ? 'The code of conduct is signed.'
              : 'The code of conduct is not signed.',
            person.signedCode ?? false,
          ),
        ]
      : []),
    ...(to === 'keep-seat' && rules.missedMeetings !== undefined
      ? [
          weigh(
            source,
            'A member who misses too many meetings in a row without a reason loses the seat.',
            { of: person.missedMeetings ?? 0, says: 'meetings missed in a row' },
            '<',
            { of: rules.missedMeetings, says: 'that end a seat' },
          ),
        ]
      : []),
    ...barSteps,
  ];
}

const BARS: Readonly<Record<Bar['type'], string>> = {
  bankrupt: 'This person is an undischarged bankrupt.',
  'composition-with-creditors':
    'This person has made a composition with creditors that is not discharged.',
  sentence:
    'This person was sentenced to three months or more, without the option of a fine, less than five years ago.',
  'disqualified-director': 'This person is disqualified from being a company director.',
  'removed-trustee': 'This person was removed as a charity trustee.',
};

function oldEnough(
  { bornOn }: Person,
  age: number,
  on: PlainDate,
  source: { rule: string; citation: string },
): Step {
  if (!bornOn)
    return find(source, `Nobody under ${age} qualifies, and no date of birth is given.`, false);
  const holds = ageReachedOn(bornOn, age) <= on;
  return find(
    source,
    holds ? `This person is ${age} or over.` : `This person is not yet ${age}.`,
    holds,
    { 'born on': bornOn, on },
  );
}
