import { type RouteObject } from 'react-router';
import { NotFoundPage } from '../shared/not-found-page';
import { Failure } from './failure';
import { arrive, rootId } from './loaded';
import { FirstLoading, Shell } from './shell';

/** Every page of the office by its address. Each is fetched when it is first asked for. */
const pages: readonly RouteObject[] = [
  { index: true, lazy: () => import('./home/home-page') },

  { path: 'members', lazy: () => import('./members/members-page') },
  { path: 'members/import', lazy: () => import('./members/import-page') },
  { path: 'members/:id', lazy: () => import('./members/member-page') },

  { path: 'resolutions', lazy: () => import('./resolutions/resolutions-page') },
  { path: 'resolutions/new', lazy: () => import('./resolutions/draft-page') },
  { path: 'resolutions/:id', lazy: () => import('./resolutions/resolution-page') },
  { path: 'resolutions/:id/edit', lazy: () => import('./resolutions/edit-page') },
  { path: 'resolutions/:id/delete', lazy: () => import('./resolutions/delete-page') },
  { path: 'resolutions/:id/open', lazy: () => import('./resolutions/open-page') },
  { path: 'resolutions/:id/declare', lazy: () => import('./resolutions/declare-page') },

  { path: 'elections', lazy: () => import('./elections/elections-page') },
  { path: 'elections/new', lazy: () => import('./elections/call-page') },
  { path: 'elections/:id', lazy: () => import('./elections/election-page') },
  { path: 'elections/:id/candidates/new', lazy: () => import('./elections/add-candidate-page') },
  {
    path: 'elections/:id/candidates/:candidate/withdraw',
    lazy: () => import('./elections/withdraw-page'),
  },
  { path: 'elections/:id/open', lazy: () => import('./elections/open-page') },
  { path: 'elections/:id/count', lazy: () => import('./elections/count-page') },
  { path: 'elections/:id/contests/:contest', lazy: () => import('./elections/count-sheet-page') },
  { path: 'elections/:id/declare', lazy: () => import('./elections/declare-page') },

  { path: 'appointments', lazy: () => import('./appointments/appointments-page') },
  { path: 'appointments/new', lazy: () => import('./appointments/announce-page') },
  { path: 'appointments/:id', lazy: () => import('./appointments/vacancy-page') },
  { path: 'appointments/:id/nominations/new', lazy: () => import('./appointments/nominate-page') },
  {
    path: 'appointments/:id/nominations/:nomination/propose',
    lazy: () => import('./appointments/propose-page'),
  },
  { path: 'removals/:term', lazy: () => import('./appointments/removal-page') },

  { path: 'surplus', lazy: () => import('./surplus/surplus-page') },
  { path: 'surplus/new', lazy: () => import('./surplus/prepare-page') },
  { path: 'surplus/:id', lazy: () => import('./surplus/round-page') },

  { path: 'funds', lazy: () => import('./funds/funds-page') },
  { path: 'funds/new', lazy: () => import('./funds/announce-page') },
  { path: 'funds/:id', lazy: () => import('./funds/fund-page') },
  { path: 'funds/:id/bids/new', lazy: () => import('./funds/bid-page') },
  { path: 'funds/:id/open', lazy: () => import('./funds/open-page') },
  { path: 'funds/:id/declare', lazy: () => import('./funds/declare-page') },

  { path: 'polls', lazy: () => import('./polls/polls-page') },
  { path: 'polls/:id', lazy: () => import('./polls/poll-page') },
  { path: 'polls/:id/close', lazy: () => import('./polls/close-poll-page') },

  { path: 'challenges', lazy: () => import('./challenges/challenges-page') },
  { path: 'challenges/new', lazy: () => import('./challenges/raise-page') },
  { path: 'challenges/:id', lazy: () => import('./challenges/challenge-page') },

  { path: 'meetings', lazy: () => import('./meetings/meetings-page') },
  { path: 'meetings/new', lazy: () => import('./meetings/call-page') },
  { path: 'meetings/:id', lazy: () => import('./meetings/meeting-page') },

  { path: 'register', lazy: () => import('./register/register-page') },
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
