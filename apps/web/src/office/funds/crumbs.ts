import { type Crumb } from '@folkmoot/ui';
import { type FundRound } from '../api/funds';
import { officePaths } from '../paths';
import { wording } from './wording';

/** The way down to a fund round, for the pages beneath it. */
export const crumbsTo = ({ id, title }: FundRound): readonly Crumb[] => [
  { href: officePaths.funds, text: wording.title },
  { href: officePaths.fund(id), text: title },
];
