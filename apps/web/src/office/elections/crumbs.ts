import { type Crumb } from '@folkmoot/ui';
import { type Election } from '../api/elections';
import { officePaths } from '../paths';
import { wording } from './wording';

/** The way down to an election, for the pages beneath it. */
export const crumbsTo = ({ id, title }: Pick<Election, 'id' | 'title'>): readonly Crumb[] => [
  { href: officePaths.elections, text: wording.title },
  { href: officePaths.election(id), text: title },
];
