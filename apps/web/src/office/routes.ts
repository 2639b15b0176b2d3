import { type LazyRouteFunction, type RouteObject } from 'react-router';
import { NotFoundPage } from '../shared/not-found-page';
import { Unreachable } from '../shared/problem';
import { Failure } from './failure';
import { arrive, rootId } from './loaded';
import { FirstLoading, Shell } from './shell';

type Module = Awaited<ReturnType<LazyRouteFunction<RouteObject>>>;

/** A page of the office, fetched when it is first asked for. */
const page = (path: string, fetchPage: () => Promise<Module>): RouteObject => ({
  path,
  lazy: () => fetchPage().catch(unreachable),
});

/** A page that does not come is a lost connection, not a fault of the page. */
function unreachable(cause: unknown): never {
  throw new Unreachable(cause);
}

/** Every page of the office by its address. */
const pages: readonly RouteObject[] = [
  page('', () => import('./home/home-page')),

  page('members', () => import('./members/members-page')),
  page('members/import', () => import('./members/import-page')),
  page('members/:id', () => import('./members/member-page')),
  page('members/:id/leave', () => import('./members/leave-page')),
  page('members/:id/erase', () => import('./members/erase-page')),

  page('shares', () => import('./shares/register-page')),
  page('shares/new', () => import('./shares/record-page')),

  page('resolutions', () => import('./resolutions/resolutions-page')),
  page('resolutions/new', () => import('./resolutions/draft-page')),
  page('resolutions/:id', () => import('./resolutions/resolution-page')),
  page('resolutions/:id/edit', () => import('./resolutions/edit-page')),
  page('resolutions/:id/delete', () => import('./resolutions/delete-page')),
  page('resolutions/:id/open', () => import('./resolutions/open-page')),
  page('resolutions/:id/next-ballot', () => import('./resolutions/next-ballot-page')),
  page('resolutions/:id/special-notice', () => import('./resolutions/special-notice-page')),
  page('resolutions/:id/presiding', () => import('./office-items/presiding-page')),
  page('resolutions/:id/interest', () => import('./office-items/interest-page')),
  page('resolutions/:id/notice', () => import('./office-items/notice-page')),
  page('resolutions/:id/reply', () => import('./office-items/reply-page')),
  page('resolutions/:id/board-vote', () => import('./resolutions/board-vote-page')),
  page('resolutions/:id/declare', () => import('./resolutions/declare-page')),
  page('resolutions/:id/replay', () => import('./resolutions/replay-page')),

  page('constitution', () => import('./constitution/constitution-page')),
  page('constitution/new', () => import('./constitution/propose-page')),
  page('constitution/registration', () => import('./constitution/register-page')),

  page('elections', () => import('./elections/elections-page')),
  page('elections/new', () => import('./elections/call-page')),
  page('rotations', () => import('./elections/rotation/rotations-page')),
  page('rotations/:constituency', () => import('./elections/rotation/rotation-page')),
  page('elections/:id', () => import('./elections/election-page')),
  page(
    'elections/:id/candidates/:candidate/ceasing',
    () => import('./elections/ceasing/cease-page'),
  ),
  page('elections/:id/nominations/new', () => import('./elections/nominations/enter-page')),
  page(
    'elections/:id/nominations/:nomination/withdrawal',
    () => import('./elections/nominations/withdraw-page'),
  ),
  page('elections/:id/independence', () => import('./elections/independence/state-page')),
  page('elections/:id/polling-day', () => import('./elections/timetable/polling-day-page')),
  page('elections/:id/reminders', () => import('./elections/timetable/reminders-page')),
  page('elections/:id/notices/:stage', () => import('./elections/letters/not-reached-page')),
  page('elections/:id/notices/:stage/new', () => import('./elections/letters/came-back-page')),
  page('elections/:id/overrides/new', () => import('./elections/timetable/ask-override-page')),
  page(
    'elections/:id/overrides/:override',
    () => import('./elections/timetable/decide-override-page'),
  ),
  page(
    'elections/:id/nominations/:nomination',
    () => import('./elections/nominations/nomination-page'),
  ),
  page('elections/:id/stages/:stage', () => import('./elections/timetable/stage-page')),
  page('elections/:id/unopposed', () => import('./elections/timetable/unopposed-page')),
  page('elections/:id/end', () => import('./elections/ending/end-page')),
  page('elections/:id/fewer', () => import('./elections/fewer-seats/fewer-seats-page')),
  page('elections/:id/open', () => import('./elections/open-page')),
  page('elections/:id/next-ballot', () => import('./elections/next-ballot-page')),
  page('elections/:id/count', () => import('./elections/count-page')),
  page('elections/:id/count/review', () => import('./elections/counts/review-page')),
  page('elections/:id/count/objections/:objection', () => import('./elections/counts/answer-page')),
  page('elections/:id/count/recount', () => import('./elections/recounts/ask-page')),
  page('elections/:id/count/recounts/:request', () => import('./elections/recounts/answer-page')),
  page('elections/:id/objections', () => import('./elections/objections/list-page')),
  page('elections/:id/objections/:objection', () => import('./elections/objections/answer-page')),
  page('elections/:id/contests/:contest', () => import('./elections/count-sheet-page')),
  page('elections/:id/declare', () => import('./elections/declare-page')),
  page('elections/:id/rehearse', () => import('./elections/rehearsals/make-page')),
  page('rehearsals/:id', () => import('./elections/rehearsals/rehearsal-page')),
  page('rehearsals/:id/delete', () => import('./elections/rehearsals/delete-page')),
  page('rehearsals/:id/contests/:contest', () => import('./elections/rehearsals/count-page')),

  page('appointments', () => import('./appointments/appointments-page')),
  page('appointments/new', () => import('./appointments/announce-page')),
  page('appointments/:id', () => import('./appointments/vacancy-page')),
  page('appointments/:id/selection', () => import('./appointments/select-page')),
  page('appointments/:id/nominations/new', () => import('./appointments/nominate-page')),
  page(
    'appointments/:id/nominations/:nomination/propose',
    () => import('./appointments/propose-page'),
  ),
  page('appointments/:id/committee', () => import('./appointments/committee-page')),
  page('appointments/:id/interviews', () => import('./appointments/interviews-page')),
  page(
    'appointments/:id/nominations/:nomination/stage',
    () => import('./appointments/consider-page'),
  ),
  page(
    'appointments/:id/nominations/:nomination/interest',
    () => import('./appointments/nominee-interest-page'),
  ),
  page(
    'appointments/:id/nominations/:nomination/recommend',
    () => import('./appointments/recommend-page'),
  ),
  page('appointments/:id/nominations/:nomination/check', () => import('./appointments/check-page')),
  page('removals/:term', () => import('./appointments/removal-page')),
  page('recalls/:recall', () => import('./appointments/recall-page')),
  page('terms/:term/ending', () => import('./seats/end-term-page')),
  page('terms/:term/interests', () => import('./seats/interests-page')),
  page('interests', () => import('./seats/register-of-interests-page')),
  page('seats/outside', () => import('./seats/outside-page')),
  page('seats/:term', () => import('./seats/vacant-seat-page')),
  page('seats/:term/offer', () => import('./seats/offer-page')),
  page('seats/:term/answers/:candidate', () => import('./seats/answer-page')),
  page('seats/:term/fill', () => import('./seats/fill-page')),
  page('seats/:term/by-election', () => import('./seats/by-election-page')),

  page('surplus', () => import('./surplus/surplus-page')),
  page('surplus/new', () => import('./surplus/prepare-page')),
  page('surplus/:id', () => import('./surplus/round-page')),

  page('funds', () => import('./funds/funds-page')),
  page('funds/new', () => import('./funds/announce-page')),
  page('funds/:id', () => import('./funds/fund-page')),
  page('funds/:id/bids/new', () => import('./funds/bid-page')),
  page('funds/:id/open', () => import('./funds/open-page')),
  page('funds/:id/declare', () => import('./funds/declare-page')),

  page('polls', () => import('./polls/polls-page')),
  page('polls/:id', () => import('./polls/poll-page')),
  page('polls/:id/close', () => import('./polls/close-poll-page')),
  page('polls/:id/close-early', () => import('./polls/early-close/ask-page')),
  page('polls/:id/numbers-for-lots', () => import('./polls/public-value/state-page')),
  page('polls/:id/numbers-for-lots/:stated', () => import('./polls/public-value/decide-page')),
  page('polls/:id/close-early/:request', () => import('./polls/early-close/decide-page')),
  page('polls/:id/hold', () => import('./polls/hold-page')),
  page('polls/:id/remind', () => import('./notices/remind-page')),
  page('polls/:id/not-reached', () => import('./notices/not-reached-page')),
  page('polls/:id/not-reached/new', () => import('./notices/came-back-page')),
  page('polls/:id/codes', () => import('./codes/codes-page')),
  page('polls/:id/codes/new', () => import('./codes/new-code-page')),
  page('polls/:id/paper', () => import('./paper/batches-page')),
  page('paper/:id', () => import('./paper/batch-page')),
  page('paper/:id/withdraw', () => import('./paper/withdraw-page')),
  page('polls/:id/opening', () => import('./openings/opening-page')),
  page('polls/:id/opening/confirmation', () => import('./openings/confirm-page')),
  page('polls/:id/opening/without/:place', () => import('./openings/absent-page')),

  page('boards', () => import('./boards/boards-page')),
  page('boards/new', () => import('./boards/set-up-page')),
  page('boards/:id', () => import('./boards/board-page')),
  page('boards/:id/retire', () => import('./boards/retire-page')),

  page('filings', () => import('./filings/filings-page')),
  page('filings/terms/:term', () => import('./filings/record-departure-page')),
  page('filings/:number/:place', () => import('./filings/record-page')),

  page('challenges', () => import('./challenges/challenges-page')),
  page('challenges/new', () => import('./challenges/raise-page')),
  page('challenges/:id', () => import('./challenges/challenge-page')),

  page('inspectors', () => import('./inspectors/inspectors-page')),
  page('inspectors/new', () => import('./inspectors/appoint-page')),
  page('inspectors/:id', () => import('./inspectors/inspector-page')),
  page('inspectors/:id/end', () => import('./inspectors/end-page')),
  page('inspection', () => import('./inspectors/own-page')),
  page('inspection/:kind/:id', () => import('./inspectors/matter-page')),

  page('meetings', () => import('./meetings/meetings-page')),
  page('meetings/new', () => import('./meetings/call-page')),
  page('meetings/:id', () => import('./meetings/meeting-page')),

  page('register/:number/correct', () => import('./register/correct-page')),
  page('register', () => import('./register/register-page')),

  { path: '*', Component: NotFoundPage },
];

/** The office's routes: the frame stays, and a page that fails is replaced inside it. */
export const routes: RouteObject[] = [
  {
    id: rootId,
    path: '/office',
    loader: arrive,
    shouldRevalidate: () => true,
    Component: Shell,
    ErrorBoundary: Failure,
    HydrateFallback: FirstLoading,
    children: [{ ErrorBoundary: Failure, children: [...pages] }],
  },
];
