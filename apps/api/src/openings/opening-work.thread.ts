import { randomBytes } from 'node:crypto';
import { answerTasks } from '../platform/answer-tasks';
import { doOpeningWork, type OpeningTask } from './opening-work';

answerTasks((task: OpeningTask) => doOpeningWork(task, randomBytes));
