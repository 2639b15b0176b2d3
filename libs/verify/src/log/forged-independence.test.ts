import { cicMembersCouncil, type Constitution, INDEPENDENCE } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { election, officer, timedElection } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const { elections } = cicMembersCouncil;
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: { ...elections, returningOfficer: { statesIndependence: true, cites: ['Rule 69'] } },
};

/** An election whose returning officer states to be independent before the notice of it. */
function stated(): SyntheticRecord {
  const record = timedElection(constitution);
  const notice = record.draft('election.announced', election);
  const fields = { stated: [...INDEPENDENCE], statedAt: '2026-08-09T11:00:00.000Z' };
  const entry = { ...notice, action: 'independence.stated' as const, fields };
  record.drafts.splice(record.drafts.indexOf(notice), 0, { ...entry, commitments: officer('a') });
  return record;
}

const statement = (record: SyntheticRecord) => record.draft('independence.stated', election);

const forgeries: readonly Forgery[] = [
  [
    'gives notice of an election for an officer who stated nothing',
    (r) => r.remove(statement(r)),
    'rules',
    /gives notice of an election, and its returning officer had not stated/,
  ],
  [
    'opens its poll all the same',
    (r) => r.remove(statement(r)),
    'rules',
    /opens the poll “Autumn election”, and its returning officer had not stated/,
  ],
  [
    'has it stated only after the notice',
    (r) => {
      const late = statement(r);
      r.remove(late);
      r.drafts.splice(r.drafts.indexOf(r.draft('election.announced', election)) + 1, 0, late);
    },
    'rules',
    /gives notice of an election, and its returning officer had not stated/,
  ],
  [
    'has a part of it stated',
    (r) => r.forgeEntry('independence.stated', election, 'stated', ['not-a-member']),
    'rules',
    /states the independence of a returning officer in part alone/,
  ],
];

describe('R-D12: a returning officer states that they are independent', () => {
  it('before the notice of the election, and the record stands', async () => {
    expect((await verifyRecord(stated().publish())).failures).toEqual([]);
  });

  it('where the constitution asks for it, and nowhere else', async () => {
    expect((await verifyRecord(timedElection().publish())).failures).toEqual([]);
  });

  describe('an operator is found out who', () => {
    findOut(forgeries, stated);
  });
});
