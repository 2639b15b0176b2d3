import { meetingVote } from './meeting-vote/meeting-vote';
import { type Question } from './question';
import { quorum } from './quorum/quorum';

/** How members meet and decide, and what must be filed afterwards. */
export const meetingQuestions: readonly Question[] = [quorum, meetingVote];
