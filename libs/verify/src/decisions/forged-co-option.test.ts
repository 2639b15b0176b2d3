import { plainDate } from '@folkmoot/basics';
import { findOut, type Forgery } from '../testing/forgeries';
import { addMotion } from '../testing/synthetic-motion';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

/** Somebody is co-opted to the community seat that fell free (entry 2). */
function coOptionRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
  record.enter('seat.vacated', 'term-7', {
    office: 'council:community',
    cause: 'resigned',
    vacantFrom: '2026-05-01',
    termEnds: '2028-09-30',
    rule: 'R-E11',
    citation: 'Constitution, when a seat falls free [design]',
  });
  const voters = [...'abcdef'].map((ballot) => ({ ballot, constituency: 'staff' }));
  addMotion(record, {
    id: 'poll-1',
    title: 'To co-opt Bob Birch',
    kind: 'council-co-opt',
    opensAt: '2026-05-20T09:00:00.000Z',
    roll: { staff: 6, community: 3 },
    tells: false,
    votes: [...voters, ...[...'ghi'].map((ballot) => ({ ballot, constituency: 'community' }))],
    papers: [8, 1, 0],
    facts: {
      proposal: {
        type: 'appointment',
        office: 'council:community',
        nominee: { id: 'm-9', name: 'Bob Birch' },
        from: plainDate('2026-06-10'),
        to: plainDate('2027-06-09'),
        inPlaceOf: {
          term: 'term-7',
          name: 'Una Yew',
          seat: {
            constituency: 'community',
            cause: 'resigned',
            on: plainDate('2026-05-01'),
            termEnds: plainDate('2028-09-30'),
            tried: ['by-election'],
          },
          untilElection: null,
        },
      },
      service: { served: [], placesTaken: 2, filledSince: false },
    },
  });
  record.enter('seat.vacated', 'term-9', {
    office: 'council:community',
    cause: 'co-option-ended',
    vacantFrom: '2027-06-10',
    termEnds: '2028-09-30',
    rule: 'R-E11',
    citation: 'Constitution, when a seat falls free [design]',
  });
  return record;
}

const otherwise = /Decision 1 tells otherwise of the seat that fell free than entry 2/;
const forgeries: readonly Forgery[] = [
  [
    'says that the seat had been filled',
    (r) => r.forgeDecision(1, 'facts.service.filledSince', true),
    'facts',
    /Decision 1 says otherwise whether the seat had been filled than the decisions before/,
  ],
  [
    'has the seat fall free on another day',
    (r) => r.forgeDecision(1, 'facts.proposal.inPlaceOf.seat.on', '2026-05-02'),
    'facts',
    otherwise,
  ],
  [
    'has a longer term broken off',
    (r) => r.forgeDecision(1, 'facts.proposal.inPlaceOf.seat.termEnds', '2029-09-30'),
    'facts',
    otherwise,
  ],
  [
    'gives another reason',
    (r) => r.forgeDecision(1, 'facts.proposal.inPlaceOf.seat.cause', 'died'),
    'facts',
    otherwise,
  ],
  [
    'names a day on which nobody is elected to the council',
    (r) => r.forgeDecision(1, 'facts.proposal.inPlaceOf.untilElection', '2027-08-31'),
    'facts',
    /Decision 1 gives another day for the next yearly election than the terms of the council/,
  ],
  [
    'keeps the rest of the term for itself',
    (r) => {
      r.draft('seat.vacated', 'term-9').fields = {
        ...r.draft('seat.vacated', 'term-9').fields,
        termEnds: '2027-09-30',
      };
    },
    'facts',
    /Decision 1 co-opts somebody for a part of a term, and the log does not have the rest of it/,
  ],
  [
    'co-opts to a seat that nobody left',
    (r) => {
      r.draft('seat.vacated', 'term-7').resource = 'term-8';
    },
    'facts',
    /Decision 1 co-opts somebody to a seat that the log had not found empty/,
  ],
];

describe('R-E11 d: a co-option to an elected seat', () => {
  it('is to a seat that the log found empty before the poll opened', async () => {
    const verdict = await verifyRecord(coOptionRecord().publish());
    expect(verdict.failures).toEqual([]);
    expect(JSON.parse(coOptionRecord().decisions.get(1)!)).toMatchObject({
      outcome: { verdict: 'carried' },
    });
  });
  describe('an operator is found out who', () => findOut(forgeries, coOptionRecord));
});
