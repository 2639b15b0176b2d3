import { type PresentedRecall } from '../api/appointments';
import { officePaths } from '../paths';
import { type OfficeTask } from './task';
import { wording } from './wording';

const words = wording.tasks;

/** A recall that enough members have signed is put to the vote. */
export const recallTasks = (recall: PresentedRecall): readonly OfficeTask[] => [
  {
    id: recall.id,
    title: words.recall(recall.holder),
    hint: words.recallSigned(recall.signed, recall.entitled, recall.constituency),
    href: officePaths.recall(recall.id),
    urgency: 'now',
    duties: ['fillVacancies'],
  },
];
