import { type Crumb } from '@folkmoot/ui';
import { type PollSummary } from '../api/polls';
import { officePaths } from '../paths';
import { wording as polls } from '../polls/wording';

/** The way back from a page about the letters of a poll. */
export const crumbsTo = ({ id, title }: PollSummary): readonly Crumb[] => [
  { href: officePaths.polls, text: polls.title },
  { href: officePaths.poll(id), text: title },
];
