import { answerTasks } from '../platform/answer-tasks';
import { checkBallots } from './check-ballots';

answerTasks(checkBallots);
