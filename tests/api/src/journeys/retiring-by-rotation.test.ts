import { unwrap, type Schema } from '@folkmoot/contract';
import { workerCoOp } from '@folkmoot/rules';
import { organisationUnder } from '../presets/everybody';
import { entriesOf } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

/** Half of a lot, as a browser draws it. */
const beacon = '5e'.repeat(32);
/** The annual meeting of the second year. */
const meeting = 400;

let scratch: Scratch;

const rotations = (on: string, person = scratch.returningOfficer) =>
  unwrap(person.api.GET('/api/v1/rotations', { params: { query: { on } } })).then(
    ({ items }): readonly Schema<'RotationOfDto'>[] => items,
  );
const announce = (on: string, constituency = 'workers', person = scratch.returningOfficer) =>
  person.api.POST('/api/v1/rotations', { body: { constituency, on } });
const draw = (id: string, person = scratch.secretary, half = beacon) =>
  person.api.POST('/api/v1/rotations/{id}/draw', {
    params: { path: { id } },
    body: { beacon: half },
  });
const workers = async (on: string) => {
  const { seats } = await unwrap(
    scratch.visitor.api.GET('/api/v1/council', { params: { query: { on } } }),
  );
  return seats.find(({ constituency }) => constituency === 'workers')!;
};

/** Four workers sit, all elected on the same day. */
beforeAll(async () => {
  scratch = await organisationUnder(workerCoOp);
  scratch.at(meeting - 60);
});
afterAll(() => scratch.close());

describe('R-C17: a third of the board retires each year', () => {
  let id: string;

  it('by lot where all were elected on one day, and the office is told so', async () => {
    const [rotation, ...others] = await rotations(scratch.day(meeting));
    expect(others).toEqual([]);
    expect(rotation).toMatchObject({
      constituency: 'workers',
      toDraw: 1,
      announced: null,
      settledFor: null,
    });
    expect(rotation?.headline).toMatch(/^1 more place must be drawn by lot between/);
    expect(rotation?.members.map(({ fate }) => fate)).toEqual(['lots', 'lots', 'lots', 'lots']);
  });

  it('is announced by one officer for a day to come', async () => {
    const to = scratch.day(meeting);
    expect(await codeOf(announce(to, 'independents'))).toBe('not-in-turn');
    expect(await codeOf(announce(scratch.day(meeting - 61)))).toBe('day-passed');
    expect(await codeOf(announce(to, 'workers', scratch.scrutineer))).toBe('not-allowed');
    const announced = await unwrap(announce(to));
    ({ id } = announced);
    expect(announced.toDraw).toBe(1);
    const [entry] = await entriesOf(scratch.visitor, 'rotation.announced');
    expect(entry?.fields).toMatchObject({ constituency: 'workers', on: to, toDraw: 1 });
    expect((await workers(to)).holders).toHaveLength(4);
    const [own] = await rotations(to);
    expect(own?.announced).toEqual({ id, on: to, isOwn: true });
  });

  it('is drawn by another officer, who gives the other half of the lot', async () => {
    expect(await refusalOf(draw(id, scratch.returningOfficer))).toMatchObject({
      status: 403,
      code: 'drawn-by-another',
    });
    expect(await codeOf(draw(id, scratch.secretary, '5e'))).toBe('invalid');
    expect(await codeOf(draw(id, scratch.scrutineer))).toBe('not-allowed');
    expect(await codeOf(draw('00000000-0000-4000-8000-000000000000'))).toBe('rotation-unknown');
    await unwrap(draw(id));
    expect(await codeOf(draw(id))).toBe('drawn-already');
    const [decided] = await entriesOf(scratch.visitor, 'rotation.decided');
    expect(decided?.fields).toMatchObject({
      lots: { beacon },
      rule: 'R-E3',
      citation: expect.stringContaining('Co-operatives UK model articles') as string,
    });
    expect(decided?.fields['retiring']).toHaveLength(1);
  });

  it('frees the seat on that day and not before, for a whole term', async () => {
    const eve = await workers(scratch.day(meeting - 1));
    expect(eve.holders).toHaveLength(4);
    const after = await workers(scratch.day(meeting));
    expect(after.holders).toHaveLength(3);
    expect(after.vacant).toMatchObject([
      { since: scratch.day(meeting), why: 'Whoever held it retired by rotation.' },
    ]);
    const { items } = await unwrap(scratch.returningOfficer.api.GET('/api/v1/vacant-seats'));
    expect(items).toMatchObject([{ cause: 'rotation', next: 'next-election' }]);
  });

  it('is for once a year', async () => {
    expect(await codeOf(announce(scratch.day(meeting + 10)))).toBe('retired-already');
    const [rotation] = await rotations(scratch.day(meeting));
    expect(rotation?.settledFor).toBe(scratch.day(meeting));
  });

  it('is worked out again by whoever verifies the record', async () => {
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });
});

it('seats of a constitution without rotation have none', async () => {
  const other = await startScratch();
  try {
    const { items } = await unwrap(other.returningOfficer.api.GET('/api/v1/rotations'));
    expect(items).toEqual([]);
  } finally {
    await other.close();
  }
});
