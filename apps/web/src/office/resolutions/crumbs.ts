import { type Crumb } from '@folkmoot/ui';
import { type ResolutionSummary } from '../api/resolutions';
import { officePaths } from '../paths';
import { wording } from './wording';

/** The way down to a resolution, for the pages beneath it. */
export const crumbsTo = ({ id, title }: ResolutionSummary): readonly Crumb[] => [
  { href: officePaths.resolutions, text: wording.title },
  { href: officePaths.resolution(id), text: title },
];
