import {
  announcedElection,
  announcedElections,
  challenges,
  decisions,
  organisation,
} from '../shared/api-register';
import { plainRoute, route, type Route } from '../shared/router';
import { AsAtPage } from './as-at/as-at-page';
import { loadAsAt } from './as-at/load-as-at';
import { ChallengesPage } from './challenges/challenges-page';
import { ChangesPage } from './constitution/changes-page';
import { ConstitutionPage } from './constitution/constitution-page';
import { loadChanges, loadInForce, loadVersion } from './constitution/load-constitution';
import { CouncilPage } from './council/council-page';
import { loadCouncil } from './council/load-council';
import { DecisionPage } from './decision/decision-page';
import { loadDecision } from './decision/load-decision';
import { DecisionsPage, type DecisionsData } from './decisions/decisions-page';
import { filtersIn } from './decisions/filters';
import { ElectionPage } from './elections/election-page';
import { ElectionsPage } from './elections/elections-page';
import { HomePage, type HomeData } from './home/home-page';
import { loadLog } from './log/load-log';
import { LogPage } from './log/log-page';
import { VerifyPage } from './verify/verify-page';

async function loadHome(signal: AbortSignal): Promise<HomeData> {
  const [whose, list] = await Promise.all([organisation(), decisions({ limit: 5 }, signal)]);
  return { organisation: whose, latest: list.items };
}

async function loadDecisions(query: URLSearchParams, signal: AbortSignal): Promise<DecisionsData> {
  const { after, ...search } = filtersIn(query);
  return { list: await decisions({ ...search, after, limit: 20 }, signal), search, after };
}

/** The register's pages, by address. */
export const routes: readonly Route[] = [
  route('/', ({ signal }) => loadHome(signal), HomePage),
  route('/decisions', ({ query, signal }) => loadDecisions(query, signal), DecisionsPage),
  route(
    '/decisions/:number',
    ({ params, signal }) => loadDecision(params.number, signal),
    DecisionPage,
  ),
  route('/elections', ({ signal }) => announcedElections(signal), ElectionsPage),
  route(
    '/elections/:id',
    ({ params, signal }) => announcedElection(params.id, signal),
    ElectionPage,
  ),
  route('/as-at', ({ query, signal }) => loadAsAt(query, signal), AsAtPage),
  route('/council', ({ signal }) => loadCouncil(signal), CouncilPage),
  route('/constitution', ({ query, signal }) => loadInForce(query, signal), ConstitutionPage),
  route(
    '/constitution/versions/:version',
    ({ params, signal }) => loadVersion(params.version, signal),
    ConstitutionPage,
  ),
  route('/constitution/changes', ({ query, signal }) => loadChanges(query, signal), ChangesPage),
  route('/challenges', ({ signal }) => challenges(signal), ChallengesPage),
  route('/log', ({ query, signal }) => loadLog(query, signal), LogPage),
  plainRoute('/verify', VerifyPage),
];
