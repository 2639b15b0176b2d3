import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { type Answer, type Paper } from '../../shared/api-voting';

export type SamplePaper = Schema<'SamplePaperDto'>;

/** What somebody invented votes on. */
export const samplePaper = (link: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/sample-papers/{link}', { params: { path: { link } }, signal }));

/** Casts a vote in a rehearsal. Sent again, it is one vote. */
export const castSampleBallot = (link: string, answers: readonly Answer[]) =>
  answered(
    api.PUT('/api/v1/sample-papers/{link}/ballot', {
      params: { path: { link } },
      body: {
        answers: answers.map(({ contest, options }) => ({ contest, options: [...options] })),
      },
    }),
  );

/** The paper as the pages of a real vote take it. */
export const asPaper = (link: string, sample: SamplePaper): Paper => ({
  poll: link,
  title: sample.title,
  kind: 'election',
  introduction: sample.introduction,
  constitution: null,
  closesAt: sample.closesAt,
  secrecy: sample.secrecy,
  mayChangeVote: sample.mayChangeVote,
  voted: sample.castAt !== null,
  canVote: sample.reason === null,
  votes: null,
  reason: sample.reason,
  randomOrder: sample.randomOrder,
  identity: null,
  contests: sample.contests.map((contest) => ({
    ...contest,
    notices: [],
    against: null,
    budgetPence: null,
    options: contest.options.map((option) => ({
      ...option,
      statement: null,
      pence: null,
      about: null,
    })),
  })),
  boxes: [],
  current: sample.castAt === null ? null : sample.current,
});
