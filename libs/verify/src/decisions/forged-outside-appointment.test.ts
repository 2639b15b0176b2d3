import { addDays, plainDate } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import { nhsFoundationTrust } from '@folkmoot/rules';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const office = 'council:university';
const first = { term: 'term-1', from: '2027-01-01', to: '2029-12-31' };
const second = { term: 'term-2', from: '2028-06-01', to: '2031-05-31' };

/** The one seat of the university: a governor, whose appointer takes them back, and the next one. */
function appointed(): SyntheticRecord {
  const record = new SyntheticRecord(nhsFoundationTrust);
  const letter = {
    ...{ office, appointedBy: 'The university with a medical school', served: [] },
    constitution: record.constitution,
  };
  const { term, ...days } = first;
  record.enter('seat.appointed', term, {
    ...{ ...letter, ...days, toldOn: '2026-12-20', inOffice: [] },
  });
  record.enter('seat.vacated', term, {
    ...{ office, cause: 'appointer-gave-notice', vacantFrom: second.from, termEnds: first.to },
    ...{ rule: 'R-E13', citation: 'Constitution' },
  });
  const { term: next, ...then } = second;
  record.enter('seat.appointed', next, {
    ...{ ...letter, ...then, toldOn: '2028-05-30', inOffice: [] },
  });
  return record;
}

const says = async (record: SyntheticRecord): Promise<string[]> =>
  (await verifyRecord(record.publish())).failures.map((failure) => failure.says);

const drafts = (record: SyntheticRecord, action: string) =>
  record.drafts.filter((one) => one.action === action);
const change = (record: SyntheticRecord, n: number, fields: Record<string, Json>): void => {
  const draft = drafts(record, 'seat.appointed')[n]!;
  draft.fields = { ...draft.fields, ...fields };
};

const forgeries: readonly (readonly [string, (record: SyntheticRecord) => void, RegExp])[] = [
  [
    'appoints to a seat that members elect',
    (r) => change(r, 0, { office: 'council:nobody' }),
    /fills a seat from outside that nobody outside fills/,
  ],
  [
    'names another body',
    (r) => change(r, 0, { appointedBy: 'The board' }),
    /names another body than fills the seat/,
  ],
  [
    'gives longer than a term',
    (r) => change(r, 0, { to: addDays(plainDate(first.to), 1) }),
    /against the rules: .*term/,
  ],
  [
    'begins before the organisation was told',
    (r) => change(r, 1, { toldOn: '2028-06-02' }),
    /against the rules: The term begins no earlier/,
  ],
  [
    'fills a seat that is held',
    (r) => change(r, 1, { inOffice: [first] }),
    /against the rules: There are no more members in office than seats/,
  ],
  [
    'leaves out who holds it',
    (r) => {
      r.drafts.splice(r.drafts.indexOf(drafts(r, 'seat.vacated')[0]!), 1);
    },
    /leaves out somebody who was in office/,
  ],
  [
    'is made under a version that there is not',
    (r) => change(r, 0, { constitution: { ...r.constitution, version: 7 } }),
    /version 7, which is not known/,
  ],
];

describe('R-E13: a record in which a body outside fills a seat', () => {
  it('holds when the rules let it', async () => {
    expect(await says(appointed())).toEqual([]);
  });

  it.each(forgeries)('does not hold when it %s', async (_, forge, found) => {
    const record = appointed();
    forge(record);
    expect((await says(record)).join('\n')).toMatch(found);
  });
});
