import { ballotsText, countingMethod, type CountMethod, parseBlt } from '@folkmoot/count';
import { valueOf } from '@folkmoot/basics';
import { type OpenedContest, type SealedContest } from '@folkmoot/sealed';
import { countContest } from '@folkmoot/verify';
import { countElection, electionReport } from '../count/election';
import { reportText } from '../count/report';

/** A contest of a rehearsal, counted. */
export interface CountedContest {
  /** `null` for a motion, of which there are sums alone: what they mean the rules decide. */
  readonly method: CountMethod | null;
  /** Its papers as a BLT file, which `folkmoot count` counts the same way. */
  readonly ballots: string;
  /** For people. */
  readonly report: string;
  /** The result in one sentence. */
  readonly summary: string;
  /** For programs; `null` where there is no count. */
  readonly sheet: string | null;
}

const methods = { choice: null, ranking: 'scottish-stv', approval: 'approval' } as const;

/** Counts the papers that came out of a box, as anybody would from the published file. */
export function countOpened({
  contest,
  papers,
  spoilt,
}: OpenedContest<SealedContest>): CountedContest {
  const places = new Map(contest.options.map(({ id }, place) => [id, place]));
  const marked = papers.map(({ options, count }) => ({
    marks: options.map((id) => places.get(id) ?? -1),
    count,
  }));
  const ballots = ballotsText(countContest(contest, { papers: marked, spoilt }));
  const method = methods[contest.kind];
  if (method === null) {
    const sums = contest.options.map(({ id, name }) => {
      const sum = papers.filter(({ options }) => options[0] === id);
      return `${name} ${sum.reduce((total, { count }) => total + count, 0)}`;
    });
    return {
      method,
      ballots,
      report: `${sums.join('\n')}\n`,
      summary: sums.join(', '),
      sheet: null,
    };
  }
  const file = valueOf(parseBlt(new TextEncoder().encode(ballots)));
  const { sheet } = countElection([file], {
    method: countingMethod(method),
    seats: null,
    skipped: 'close-up',
    reopenNominations: null,
    withdrawn: [],
    atLeastHalf: false,
    seatRulesFile: null,
    atLeast: [],
    lotsFile: null,
    allOutcomes: false,
  });
  const report = electionReport(sheet);
  return {
    method,
    ballots,
    report: reportText(report, 'plain', null),
    summary: report.summary(),
    sheet: reportText(report, 'json', null),
  };
}
