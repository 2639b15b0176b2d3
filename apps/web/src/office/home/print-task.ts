import { type PollToPrint } from '../api/codes';
import { wording as words } from '../codes/wording';
import { officePaths } from '../paths';
import { type OfficeTask } from './task';

/** Letters with codes that wait to be printed, for electors who cannot vote before they have them. */
export const printTask = ({ poll, title, letters, asked }: PollToPrint): OfficeTask => ({
  id: `print-${poll}`,
  title: words.task(title),
  hint: words.taskHint(letters, asked),
  href: officePaths.codes(poll),
  urgency: 'now',
  duties: ['sendCodes'],
});
