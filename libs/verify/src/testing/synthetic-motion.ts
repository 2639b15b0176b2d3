import { plainDate } from '@folkmoot/basics';
import { type ResolutionFacts } from '@folkmoot/rules';
import { decidedOn, type PollPlan, SyntheticPoll } from './synthetic-poll';
import { type SyntheticRecord } from './synthetic-record';

export interface MotionPlan extends Pick<
  PollPlan,
  'id' | 'title' | 'roll' | 'votes' | 'tells' | 'opensAt'
> {
  /** Code of the kind of decision. */
  readonly kind: string;
  /** Papers for, against and abstaining, as counted. */
  readonly papers: readonly [votesFor: number, votesAgainst: number, abstained: number];
  /** What the rules are told besides the votes. */
  readonly facts?: Partial<ResolutionFacts>;
}

/** A resolution from the opening of its poll to its decision, written into a synthetic record. */
export function addMotion(
  record: SyntheticRecord,
  { kind, papers, facts, ...plan }: MotionPlan,
): void {
  const { title } = plan;
  const options = answers.map(([id, name]) => ({ id, name }));
  const poll = new SyntheticPoll(record, {
    ...plan,
    kind: 'resolution',
    contest: {
      kind: 'choice',
      constituency: null,
      seats: null,
      budgetPence: null,
      options: options.map((option) => ({ ...option, pence: null })),
    },
    ballots: ballotFile(title, papers),
  });
  const [votesFor, votesAgainst, abstained] = papers;
  const sheet = poll.keepSheet({
    schema: 'folkmoot-tally-1',
    method: 'choice',
    methodVersion: '1',
    contest: { id: poll.contest, title },
    inputSha256: poll.ballotsSha256,
    options: options.map((option, n) => ({ ...option, votes: papers[n] })),
    papers: votesFor + votesAgainst + abstained,
  });
  poll.decide(
    kind,
    {
      type: 'resolution',
      kind,
      title,
      votesFor,
      votesAgainst,
      abstained,
      participation: poll.electors,
      decidedOn: plainDate(decidedOn),
      proposal: { type: 'none' },
      ...facts,
    },
    sheet,
  );
}

const answers = [
  ['for', 'For'],
  ['against', 'Against'],
  ['abstain', 'Abstain'],
] as const;

/** Papers that say the same stand on one line of the file, and options that nobody took have none. */
function ballotFile(title: string, papers: MotionPlan['papers']): string {
  const lines = papers.flatMap((count, n) => (count > 0 ? [`${count} ${n + 1} 0`] : []));
  const names = [...answers.map(([, name]) => name), title].map((name) => `"${name}"`);
  return ['3 1', ...lines, '0', ...names, ''].join('\n');
}
