import { plainDate } from '@folkmoot/basics';
import { findOut, type Forgery } from '../testing/forgeries';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { filled, restate } from '../testing/synthetic-vacancy';

const toldOtherwise = /Decision 4 tells otherwise of the place that fell free than entry \d+/;
/** Has the log tell otherwise how the seat fell free than the decision does. */
const fallsFree =
  (path: string, to: string) =>
  (r: SyntheticRecord): void =>
    r.forgeEntry('seat.vacated', 'term-1', path, to);

const ofFreePlace: readonly Forgery[] = [
  [
    'fills a seat that nobody had left',
    (r) => r.remove(r.draft('seat.vacated', 'term-1')),
    'facts',
    /Decision 4 fills a place that the log had not found empty/,
  ],
  [
    'fills it before it fell free',
    (r) => {
      const vacated = r.draft('seat.vacated', 'term-1');
      r.remove(vacated);
      r.drafts.push({ ...vacated, second: r.drafts.length });
    },
    'facts',
    /Decision 4 fills a place that the log had not found empty/,
  ],
  [
    'fills the seat of another post',
    fallsFree('office', 'council:community'),
    'facts',
    toldOtherwise,
  ],
  ['tells another reason', fallsFree('cause', 'died'), 'facts', toldOtherwise],
  ['tells another day', fallsFree('vacantFrom', '2026-06-19'), 'facts', toldOtherwise],
  [
    'gives more of a term than was left',
    (r) =>
      restate(r, (facts) => ({
        ...facts,
        seat: { ...facts.seat, termEnds: plainDate('2030-06-08') },
      })),
    'facts',
    toldOtherwise,
  ],
];

describe('R-E11: a seat that is filled is the one that fell free', () =>
  findOut(ofFreePlace, filled));
