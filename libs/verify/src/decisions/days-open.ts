import { formatMoment } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { isOpenFor } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { type DecisionDocument } from './document';

/**
 * Whether the poll that a decision rests on was to be open for the days that its kind asks for. Of elections the opening
 * itself is asked. Source: the constitution, `minimumDaysOpen` of the kind of decision.
 * @returns what is wrong, as the end of a sentence about the decision
 */
export function flawOfDaysOpen(
  { kind }: DecisionDocument,
  pack: Constitution | undefined,
  { opened, named }: PollStory,
): string | null {
  const least = pack?.decisionKinds.find(({ code }) => code === kind)?.minimumDaysOpen ?? 0;
  if (opened.kind === 'election' || isOpenFor(opened, least)) return null;
  return `rests on ${named}, which was to close on ${formatMoment(opened.closesAt)}, before ${least} days were over`;
}
