import { plainDate } from '@folkmoot/basics';
import { findOut, type Forgery } from '../testing/forgeries';
import { filled, resheet, restate } from '../testing/synthetic-vacancy';
import { verifyRecord } from '../verify-record';

const wrongFacts = /Decision 4 is wrong on its facts/;

const forgeries: readonly Forgery[] = [
  [
    'asks nobody whether they would take the seat',
    (r) => r.remove(r.draft('seat.offered')),
    'facts',
    /Decision 4 fills a seat that the log offered to nobody/,
  ],
  [
    'asks others than whoever takes the seat',
    (r) => r.forgeEntry('seat.offered', 'term-1', 'candidates', ['eve']),
    'facts',
    /Decision 4 has somebody take a seat who was not asked/,
  ],
  [
    'has nobody answer',
    (r) => r.remove(r.draft('seat.answered')),
    'facts',
    /Decision 4 has more candidates consent to take a seat than had answered/,
  ],
  [
    'gives the seat to somebody whom the papers do not elect',
    (r) => restate(r, (facts) => ({ ...facts, elected: [facts.vacates.id] })),
    'facts',
    wrongFacts,
  ],
  [
    'publishes a sheet that elects another',
    (r) => resheet(r, (sheet) => ({ ...sheet, elected: ['mal'] })),
    'count',
    /Decision 4 rests on a vacancy sheet that is not what its papers give/,
  ],
  [
    'publishes a sheet by another way than it states',
    (r) => restate(r, (facts) => ({ ...facts, way: 'recount' })),
    'facts',
    wrongFacts,
  ],
  [
    'says that somebody would serve whom nobody counted',
    (r) => restate(r, (facts) => ({ ...facts, consenting: [...facts.consenting, facts.vacates] })),
    'facts',
    wrongFacts,
  ],
  [
    'gives whoever takes the seat another name',
    (r) =>
      restate(r, (facts) => ({
        ...facts,
        consenting: facts.consenting.map(({ id }) => ({ id, name: 'Mal' })),
      })),
    'facts',
    wrongFacts,
  ],
  [
    'fills a seat of another constituency from these papers',
    (r) =>
      restate(r, (facts) => ({ ...facts, seat: { ...facts.seat, constituency: 'community' } })),
    'facts',
    wrongFacts,
  ],
  [
    'says that the election was held on another day',
    (r) =>
      restate(r, ({ seat, ...facts }) => ({
        ...facts,
        seat: { ...seat, election: { ...seat.election!, heldOn: plainDate('2025-06-09') } },
      })),
    'facts',
    wrongFacts,
  ],
  [
    'states more papers than were valid',
    (r) =>
      restate(r, ({ seat, ...facts }) => ({
        ...facts,
        seat: { ...seat, election: { ...seat.election!, validPapers: 400 } },
      })),
    'facts',
    wrongFacts,
  ],
  [
    'names the papers of another election',
    (r) => r.forgeDecision(4, 'evidence.vacancySheet.contest', 'contest-poll-1'),
    'count',
    /Decision 4 does not name the papers from which it fills a seat/,
  ],
  [
    'states an outcome that the rules do not give',
    (r) => r.forgeDecision(4, 'outcome.headline', 'Mal takes the seat.'),
    'rules',
    /Decision 4 records another outcome than the rules give for its facts/,
  ],
];

describe('R-E11, R-F30: a seat that was filled from the papers of its election', () => {
  it('is counted again, and verified', async () => {
    const { failures } = await verifyRecord(filled().publish());
    expect(failures).toEqual([]);
  });
  findOut(forgeries, filled);
});
