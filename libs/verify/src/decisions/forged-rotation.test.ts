import { addDays, plainDate } from '@folkmoot/basics';
import { type Json, lotCommitment, lotOrder, lotSeed, sha256Hex } from '@folkmoot/log';
import { workerCoOp } from '@folkmoot/rules';
import { fromHex, toHex } from '../counts/hex';
import { SyntheticRecord } from '../testing/synthetic-record';
import { officer } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const id = 'rotation-1';
const on = '2027-05-20';
const secret = fromHex('a1'.repeat(32));
const beacon = 'b2'.repeat(32);
const seed = lotSeed(secret, fromHex(beacon));
const seats = ['term-1', 'term-2', 'term-3'];
const inOffice = seats.map((term) => ({ term, lastElectedOn: '2026-05-21' }));
const order = lotOrder(seed, id, seats);
const retiring = order.slice(0, 1);

/** A third of three retires: all were elected on one day, so by lot. */
function rotated(): SyntheticRecord {
  const record = new SyntheticRecord(workerCoOp);
  const constitution = { version: 1, sha256: sha256Hex(record.constitutions.get(1)!) };
  const rotation = { constituency: 'workers', on, inOffice };
  const announced = {
    ...rotation,
    toDraw: 1,
    among: seats,
    lotCommitment: lotCommitment(secret),
  };
  record.enter('rotation.announced', id, announced, officer('a'));
  const decided = {
    ...rotation,
    constitution,
    retiring,
    lots: { secret: toHex(secret), beacon, seed: toHex(seed) },
    rule: 'R-E3',
    citation: 'Articles',
  };
  record.enter('rotation.decided', id, decided, officer('b'));
  record.enter('seat.vacated', retiring[0]!, {
    office: 'council:workers',
    cause: 'rotation',
    vacantFrom: on,
    termEnds: addDays(plainDate(on), -1),
    rule: 'R-C17',
    citation: 'Articles',
  });
  return record;
}

const says = async (record: SyntheticRecord): Promise<string[]> =>
  (await verifyRecord(record.publish())).failures.map((failure) => failure.says);

type Forgery = readonly [what: string, forge: (record: SyntheticRecord) => void, says: RegExp];

const change = (record: SyntheticRecord, action: string, path: string, to: Json): void => {
  const draft = record.drafts.find((one) => one.action === action)!;
  const [first = '', second] = path.split('.');
  const fields = draft.fields;
  draft.fields = second
    ? { ...fields, [first]: { ...(fields[first] as Record<string, Json>), [second]: to } }
    : { ...fields, [first]: to };
};
const drop = (record: SyntheticRecord, action: string): void => {
  record.drafts.splice(
    record.drafts.findIndex((one) => one.action === action),
    1,
  );
};

const forgeries: readonly Forgery[] = [
  [
    'lets another retire than the lot gives',
    (r) => change(r, 'rotation.decided', 'retiring', order.slice(1, 2)),
    /retires others than the rules and the lots give/,
  ],
  [
    'lets more retire than the share',
    (r) => change(r, 'rotation.decided', 'retiring', order.slice(0, 2)),
    /retires others than the rules and the lots give/,
  ],
  [
    'draws from another secret',
    (r) => change(r, 'rotation.decided', 'lots.secret', 'c3'.repeat(32)),
    /another secret than was announced/,
  ],
  [
    'makes up a seed',
    (r) => change(r, 'rotation.decided', 'lots.seed', 'd4'.repeat(32)),
    /a seed that does not follow/,
  ],
  ['announces nothing', (r) => drop(r, 'rotation.announced'), /never announced/],
  [
    'shows no lot',
    (r) => change(r, 'rotation.decided', 'lots', null),
    /by a lot that it does not show/,
  ],
  [
    'makes somebody longer in office than was announced',
    (r) =>
      change(r, 'rotation.decided', 'inOffice', [
        { term: 'term-2', lastElectedOn: '2025-05-21' },
        ...inOffice.filter(({ term }) => term !== 'term-2'),
      ]),
    /draws lots for others than was announced/,
  ],
  [
    'retires members of seats that do not fall free in turn',
    (r) => change(r, 'rotation.decided', 'constituency', 'independents'),
    /where seats do not fall free in turn/,
  ],
  [
    'keeps the seat',
    (r) => drop(r, 'seat.vacated'),
    /lets somebody retire whose seat did not fall free by it/,
  ],
  [
    'frees the seat on another day',
    (r) => change(r, 'seat.vacated', 'vacantFrom', '2027-06-20'),
    /lets somebody retire whose seat did not fall free by it/,
  ],
  [
    'has the lots drawn by whoever announced them',
    (r) => {
      r.draft('rotation.decided').commitments = officer('a');
    },
    /goes on from entry 2, and does not show that another officer did it/,
  ],
  ['frees a seat by no rotation', (r) => drop(r, 'rotation.decided'), /that was never decided/],
];

describe('R-C17: a record of who retired by rotation', () => {
  it('holds when it follows from the rules and the lots', async () => {
    await expect(says(rotated())).resolves.toEqual([]);
  });

  it('holds as well where it is from before two officers were told apart, and says so', async () => {
    const record = rotated();
    record.draft('rotation.announced').commitments = {};
    await expect(verifyRecord(record.publish())).resolves.toMatchObject({
      failures: [],
      unchecked: [expect.stringContaining('from before the log showed whether two officers acted')],
    });
  });

  it.each(forgeries)('is refused when it %s', async (_, forge, expected) => {
    const record = rotated();
    forge(record);
    expect((await says(record)).join('\n')).toMatch(expected);
  });
});
