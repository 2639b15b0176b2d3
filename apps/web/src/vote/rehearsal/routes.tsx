import { type ComponentType } from 'react';
import { QuestionPage } from '../../shared/ballot-paper/question-page';
import { PageMark } from '../../shared/page';
import { route, type PageProps, type Visit } from '../../shared/router';
import { asPaper, samplePaper, type SamplePaper } from './api';
import { CheckPage } from './check-page';
import { DonePage } from './done-page';
import { rehearsalWays } from './rehearsal-ways';
import { StartPage, type StartPageProps } from './start-page';

type OfRehearsal = Pick<PageProps<SamplePaper, '/:link'>, 'data' | 'params'>;
type OfQuestion = Pick<PageProps<SamplePaper, '/:link/:number'>, 'data' | 'params' | 'query'>;

const load = ({ params, signal }: Pick<Visit<'/:link'>, 'params' | 'signal'>) =>
  samplePaper(params.link, signal);

/** A page of a rehearsal, marked as one. Who cannot vote is told so on its first page. */
const marked = (Shown: ComponentType<StartPageProps>, isToVote: boolean) =>
  function MarkedPage({ data, params }: OfRehearsal) {
    const Page = isToVote && data.reason !== null ? StartPage : Shown;
    return (
      <PageMark value={data.watermark}>
        <Page link={params.link} sample={data} />
      </PageMark>
    );
  };

function Question({ data, params, query }: OfQuestion) {
  return (
    <PageMark value={data.watermark}>
      {data.reason === null ? (
        <QuestionPage
          paper={asPaper(params.link, data)}
          number={params.number}
          changing={query.has('change')}
          ways={rehearsalWays}
        />
      ) : (
        <StartPage link={params.link} sample={data} />
      )}
    </PageMark>
  );
}

/** The pages on which invented members vote, by address. */
export const rehearsalRoutes = [
  route('/rehearsal/:link', load, marked(StartPage, false)),
  route('/rehearsal/:link/questions/:number', load, Question),
  route('/rehearsal/:link/check', load, marked(CheckPage, true)),
  route('/rehearsal/:link/done', load, marked(DonePage, false)),
];
