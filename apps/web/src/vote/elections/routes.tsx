import { countSheet } from '../../shared/api-register';
import { Problem } from '../../shared/problem';
import { route, type Route } from '../../shared/router';
import { election, myElections, nomination } from './api';
import { DeclarePage } from './declare-page';
import { ElectionPage } from './election-page';
import { ElectionsPage } from './elections-page';
import { NominatePage } from './nominate-page';
import { NominationPage, type NominationData } from './nomination-page';
import { CountPage, type OwnCountData } from './recount/count-page';
import { ObjectPage, type ObjectionData } from './objection/object-page';
import { words } from './objection/wording';
import { words as recount } from './recount/wording';
import { SecondingPage } from './seconding-page';
import { WithdrawalPage } from './withdrawal-page';

async function nominationData(
  id: string,
  candidacy: string,
  signal: AbortSignal,
): Promise<NominationData> {
  const [about, own] = await Promise.all([election(id, signal), nomination(id, candidacy, signal)]);
  return { election: about, nomination: own };
}

async function ownCountData(id: string, signal: AbortSignal): Promise<OwnCountData> {
  const about = await election(id, signal);
  const { count } = about;
  if (!count) throw new Problem(notCounted);
  const sheets = await Promise.all(count.contests.map(({ sha256 }) => countSheet(sha256, signal)));
  return { election: about, count, sheets };
}

async function objectionData(
  id: string,
  decision: string,
  signal: AbortSignal,
): Promise<ObjectionData> {
  const about = await election(id, signal);
  const result = about.results.find((one) => String(one.decision) === decision);
  if (!result) throw new Problem(notOpen);
  return { election: about, result };
}

const notOpen = {
  status: 404,
  code: 'result-unknown',
  detail: words.closed,
} as const;

const notCounted = {
  status: 404,
  code: 'not-counted',
  detail: recount.notCounted,
} as const;

/** The pages about elections, by address. */
export const electionRoutes: readonly Route[] = [
  route('/vote/elections', ({ signal }) => myElections(signal), ElectionsPage),
  route('/vote/elections/:id', ({ params, signal }) => election(params.id, signal), ElectionPage),
  route(
    '/vote/elections/:id/count',
    ({ params, signal }) => ownCountData(params.id, signal),
    CountPage,
  ),
  route(
    '/vote/elections/:id/results/:decision/objection',
    ({ params, signal }) => objectionData(params.id, params.decision, signal),
    ObjectPage,
  ),
  route(
    '/vote/elections/:id/nominate',
    ({ params, signal }) => election(params.id, signal),
    NominatePage,
  ),
  route(
    '/vote/elections/:id/nominations/:nomination',
    ({ params, signal }) => nominationData(params.id, params.nomination, signal),
    NominationPage,
  ),
  route(
    '/vote/elections/:id/nominations/:nomination/declaration',
    ({ params, signal }) => nominationData(params.id, params.nomination, signal),
    DeclarePage,
  ),
  route(
    '/vote/elections/:id/nominations/:nomination/withdrawal',
    ({ params, signal }) => nominationData(params.id, params.nomination, signal),
    WithdrawalPage,
  ),
  route(
    '/vote/elections/:id/nominations/:nomination/seconding',
    ({ params, signal }) => election(params.id, signal),
    SecondingPage,
  ),
];
