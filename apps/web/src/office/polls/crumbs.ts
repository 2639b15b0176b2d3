import { type Crumb } from '@folkmoot/ui';
import { type PollSummary } from '../api/polls';
import { officePaths } from '../paths';
import { wording } from './wording';

/** The way back from a page about one poll. */
export const crumbsTo = ({ id, title }: Pick<PollSummary, 'id' | 'title'>): readonly Crumb[] => [
  { href: officePaths.polls, text: wording.title },
  { href: officePaths.poll(id), text: title },
];
