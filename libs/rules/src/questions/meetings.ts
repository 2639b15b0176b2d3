import { auditDisapplication } from './audit-disapplication/audit-disapplication';
import { filing } from './filing/filing';
import { foundationTrustVote } from './foundation-trust-vote/foundation-trust-vote';
import { instrument } from './instrument/instrument';
import { meetingVote } from './meeting-vote/meeting-vote';
import { membersStatement } from './members-statement/members-statement';
import { pollDemand } from './poll-demand/poll-demand';
import { type Question } from './question';
import { quorum } from './quorum/quorum';
import { requisition } from './requisition/requisition';
import { specialNotice } from './special-notice/special-notice';
import { twoMeetings } from './two-meetings/two-meetings';
import { writtenResolution } from './written-resolution/written-resolution';

/** How members meet and decide, and what must be filed afterwards. */
export const meetingQuestions: readonly Question[] = [
  quorum,
  meetingVote,
  pollDemand,
  writtenResolution,
  requisition,
  membersStatement,
  specialNotice,
  twoMeetings,
  instrument,
  auditDisapplication,
  foundationTrustVote,
  filing,
];
