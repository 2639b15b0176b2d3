import { type Paper } from '../shared/api-voting';
import { paperOf } from '../shared/ballot-paper/papers';
import { QuestionPage } from '../shared/ballot-paper/question-page';
import { paths } from '../shared/paths';
import { navigate, plainRoute, route, type Route } from '../shared/router';
import { receiptOf } from './after/load-receipt';
import { ReceiptPage } from './after/receipt-page';
import { TrackerPage } from './after/tracker-page';
import { electionText } from '../shared/sealing/published-box';
import { boothWays } from './booth-ways';
import { TestPage } from './challenge/test-page';
import { CheckPage } from './paper/check-page';
import { fetchSealing } from './paper/sealed-paper';
import { SecrecyPage } from './secrecy/secrecy-page';

const nothing = () => null;

/** The paper of a secret poll. What sealing needs of the server is fetched while the voter reads. */
async function secretPaper(poll: string, signal: AbortSignal): Promise<Paper> {
  const paper = await paperOf(poll, signal);
  if (paper.secrecy === 'open') navigate(paths.paper(poll), { replace: true });
  else if (paper.canVote) fetchSealing(paper).catch(() => undefined);
  return paper;
}

/** The pages of the booth, by address. */
export const routes: readonly Route[] = [
  plainRoute('/booth', () => {
    navigate(paths.ballots, { replace: true });
    return null;
  }),
  route('/booth/secrecy', nothing, SecrecyPage),
  route(
    '/booth/:poll',
    ({ params, signal }) => secretPaper(params.poll, signal),
    ({ data }) => <QuestionPage paper={data} number="1" changing={false} ways={boothWays} />,
  ),
  route(
    '/booth/:poll/questions/:number',
    ({ params, signal }) => secretPaper(params.poll, signal),
    ({ data, params, query }) => (
      <QuestionPage
        paper={data}
        number={params.number}
        changing={query.has('change')}
        ways={boothWays}
      />
    ),
  ),
  route('/booth/:poll/check', ({ params, signal }) => secretPaper(params.poll, signal), CheckPage),
  route(
    '/booth/:poll/receipt',
    ({ params, signal }) => receiptOf(params.poll, signal),
    ReceiptPage,
  ),
  route('/booth/:poll/boxes/:box/tracker', nothing, TrackerPage),
  route(
    '/booth/:poll/boxes/:box/test',
    ({ params, signal }) => electionText(params.poll, params.box, signal),
    TestPage,
  ),
];
