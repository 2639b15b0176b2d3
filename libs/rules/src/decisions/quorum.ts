import { type Constitution, type DecisionKind } from '../constitution';
import { type Participation } from '../facts';
import { type Step } from '../outcome';
import { cite, find, weigh } from '../reasoning/step';
import { boardQuorum, personsNeeded } from '../questions/quorum/demands';
import { counted, fractionSays } from '../reasoning/words';
import { totalEntitled, totalTookPart } from './counts';

/**
 * Was the council or the board quorate? Those who took part are those present, abstentions included.
 * Source: R-E12, R-C17. Asked of their decisions only: members voting by poll have no quorum.
 * @param others  members in office who have no vote on the item, as it concerns them
 */
export function quorum(
  constitution: Constitution,
  kind: DecisionKind,
  participation: readonly Participation[],
  others = 0,
): readonly Step[] {
  switch (kind.electorate) {
    case 'council':
    case 'elected-council':
      return quorumOfCouncil(constitution, participation, others);
    case 'board':
      return quorumOfBoard(constitution, participation);
    case 'members':
    case 'legal-members':
      return [];
  }
}

function quorumOfBoard(
  constitution: Constitution,
  participation: readonly Participation[],
): readonly Step[] {
  const rules = boardQuorum(constitution);
  const persons = personsNeeded(rules, totalEntitled(participation));
  return [
    weigh(
      { rule: 'R-C17', citation: cite(rules.cites, 'quorum of the board') },
      `A quorum of the board is ${counted(persons, 'person')} here.`,
      { of: totalTookPart(participation), says: 'directors taking part' },
      '>=',
      { of: persons, says: 'needed' },
    ),
  ];
}

function quorumOfCouncil(
  constitution: Constitution,
  participation: readonly Participation[],
  others: number,
): readonly Step[] {
  const rules = constitution.councilQuorum;
  const source = { rule: 'R-E12', citation: cite(rules.cites, 'council quorum') };
  const name = (code: string): string =>
    constitution.constituencies.find((known) => known.code === code)?.name ?? code;
  const present = (codes: readonly string[]): number =>
    totalTookPart(participation.filter(({ constituency }) => codes.includes(constituency)));
  return [
    weigh(
      source,
      `At least ${fractionSays(rules)} of the members in office must take part.`,
      { times: rules.denominator, of: totalTookPart(participation), says: 'members taking part' },
      '>=',
      {
        times: rules.numerator,
        of: totalEntitled(participation) + others,
        says: 'members in office',
      },
    ),
    ...rules.oneFromEach.map((codes) => {
      const set = codes.map(name).join(' or ');
      return weigh(
        source,
        `At least one member for ${set} must take part.`,
        { of: present(codes), says: `taking part for ${set}` },
        '>=',
        { of: 1, says: 'needed' },
      );
    }),
    ...(rules.notOnly === undefined
      ? []
      : [
          notAlone(
            source,
            name(rules.notOnly),
            totalTookPart(participation) - present([rules.notOnly]),
          ),
        ]),
    ...(rules.mostFrom === undefined
      ? []
      : [
          weigh(
            source,
            `More than half of those who take part must be members for ${name(rules.mostFrom)}.`,
            {
              times: 2,
              of: present([rules.mostFrom]),
              says: `taking part for ${name(rules.mostFrom)}`,
            },
            '>',
            { of: totalTookPart(participation), says: 'members taking part' },
          ),
        ]),
  ];
}

const notAlone = (source: { rule: string; citation: string }, name: string, others: number): Step =>
  find(
    source,
    others > 0
      ? `Members other than ${name} take part too.`
      : `Nobody but members for ${name} takes part.`,
    others > 0,
    { [`members other than ${name}`]: others },
  );
