import { type ElectionStage } from '@folkmoot/rules';

interface StageName {
  /** As a task: `Give notice of the election`. */
  readonly title: string;
  /** As something that happens, within a sentence: `the notice of election`. */
  readonly what: string;
}

/** What people call the stages of an election. */
export const stageNames: Readonly<Record<ElectionStage, StageName>> = {
  'notice-of-election': { title: 'Give notice of the election', what: 'the notice of election' },
  'nominations-open': { title: 'Nominations open', what: 'the opening of nominations' },
  'nominations-close': { title: 'Nominations close', what: 'the close of nominations' },
  'statement-of-candidates': {
    title: 'Publish the statement of candidates',
    what: 'the statement of candidates',
  },
  'withdrawals-close': { title: 'Withdrawals close', what: 'the end of withdrawals' },
  'notice-of-poll': { title: 'Give notice of the poll', what: 'the notice of poll' },
  'poll-opens': { title: 'The poll opens', what: 'the opening of the poll' },
  'poll-closes': { title: 'The poll closes', what: 'the close of the poll' },
  declaration: { title: 'Declare who is elected', what: 'the declaration' },
};
