import { type ElectionSummary } from '../api/elections';
import { officePaths } from '../paths';
import { type OfficeTask } from './task';
import { wording } from './wording';

const words = wording.tasks;

/** What comes before the count of a poll whose lots are drawn from numbers that others publish. Source: R-10. */
export function lotTasks({
  id,
  title,
  poll,
  awaitedNumbers,
}: ElectionSummary): readonly OfficeTask[] {
  if (poll === null || !awaitedNumbers) return [];
  const { stated } = awaitedNumbers;
  return [
    stated === null
      ? {
          id,
          href: officePaths.statePublicValue(poll),
          title: words.enterNumbers(title),
          hint: words.numbersFirst,
          urgency: 'now',
          duties: ['statePublicValue'],
        }
      : {
          id,
          href: officePaths.decidePublicValue(poll, stated),
          title: words.lookUpNumbers(title),
          hint: words.lookedUpByAnother,
          urgency: 'now',
          duties: ['agreeToPublicValue'],
        },
  ];
}
