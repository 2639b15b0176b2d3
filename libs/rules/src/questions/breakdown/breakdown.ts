import { type Ruling, type Step } from '../../outcome';
import { groupsOfEnough, SMALLEST_GROUP } from '../../publication/small-groups';
import { list } from '../../reasoning/explain';
import { find, type Source, weigh } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type BreakdownFacts, breakdownFacts } from './facts';

const SECRECY: Source = {
  rule: 'R-H2',
  citation: 'UK GDPR Art 9; smallest group of 5 [design]',
};

/**
 * May figures be published by group? Not where a group is so small that a choice could be told from it.
 * Source: R-H2.
 */
export const breakdown = question(
  'breakdown',
  'May figures be published by group, without telling who chose what?',
  breakdownFacts,
  (_, { groups }): Ruling =>
    rulingOf(['in-order', 'out-of-order'], `The figures may be published: ${SECRECY.citation}.`, {
      steps: [...groups.map(large), ...together(groups)],
    }),
);

type Group = BreakdownFacts['groups'][number];

const large = ({ name, people }: Group): Step =>
  weigh(
    SECRECY,
    `${name} is shown only if the figures are of at least ${SMALLEST_GROUP} people.`,
    { of: people, says: `people in ${name}` },
    '>=',
    { of: SMALLEST_GROUP, says: 'needed' },
  );

/** What can be published instead. */
function together(groups: readonly Group[]): Step[] {
  const merged = groupsOfEnough(groups, ({ people }) => people);
  if (merged.length === groups.length) return [];
  const shown = merged.map((group) => list(group.map(({ name }) => name)));
  const people = merged.length === 1 ? 'only as a whole' : `as ${shown.join('; ')}`;
  return [
    find(SECRECY, `They can be published ${people}.`, true, {
      groups: counted(merged.length, 'group'),
      ...Object.fromEntries(
        merged.map((group, index) => [
          shown[index] ?? '',
          group.reduce((sum, one) => sum + one.people, 0),
        ]),
      ),
    }),
  ];
}
