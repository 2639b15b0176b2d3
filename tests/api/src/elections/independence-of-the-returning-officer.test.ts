import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution, INDEPENDENCE } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { completeStage, sendIndependence } from '../support/elections';
import { entriesOn, logSize } from '../support/log';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

const { elections } = cicMembersCouncil;
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: { ...elections, returningOfficer: { statesIndependence: true, cites: ['Rule 69'] } },
};

type Stated = Schema<'IndependenceInDto'>['stated'];

describe('R-D12: a returning officer states that they are independent', () => {
  let scratch: Scratch;
  let election: string;

  const state = (person: Person, stated: Stated = [...INDEPENDENCE], of = election) =>
    sendIndependence(person, of, stated);
  const path = () => ({ params: { path: { id: election } } });
  const item = async () => {
    const { api } = scratch.returningOfficer;
    const { preflight } = await unwrap(api.GET('/api/v1/elections/{id}/timetable', path()));
    return preflight.find(({ code }) => code === 'independence');
  };

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(4));
    const contests = [{ constituency: 'staff', seats: 1 }];
    const pollingDay = scratch.moment(60).slice(0, 10);
    const body = { title: 'Spring election', contests, pollingDay };
    const called = await unwrap(scratch.returningOfficer.api.POST('/api/v1/elections', { body }));
    election = called.id;
  });
  afterAll(() => scratch.close());

  it('before notice of the election can be given', async () => {
    expect(await item()).toMatchObject({ holds: false, rule: 'R-D12', citation: 'Rule 69' });
    const notice = completeStage(scratch, election, 'notice-of-election');
    expect(await codeOf(notice)).toBe('independence-first');
  });

  it('nobody for them, and nothing of it left out', async () => {
    const before = await logSize(scratch.visitor);
    for (const person of [scratch.secretary, scratch.scrutineer, scratch.inspector])
      expect(await codeOf(state(person))).toBe('not-allowed');
    expect(await codeOf(state(scratch.insider(numberOf(1))))).toBe('not-allowed');
    expect((await state(scratch.visitor)).response.status).toBe(401);
    const officer = scratch.returningOfficer;
    expect(await codeOf(state(officer, INDEPENDENCE.slice(1)))).toBe('not-all-stated');
    expect((await state(officer, ['not-here'] as unknown as Stated)).response.status).toBe(422);
    expect(await codeOf(state(officer, [...INDEPENDENCE], randomUUID()))).toBe('election-unknown');
    expect(await logSize(scratch.visitor)).toBe(before);
  });

  it('nor against what the registers have of them', async () => {
    const own = `update governance.member set email = (select email from platform.account
      where lower(email) = 'returning.officer@scratch.example') where number = $1`;
    await scratch.sql(own, [numberOf(4)]);
    expect(await codeOf(state(scratch.returningOfficer))).toBe('officer-is-member');
    await scratch.sql(`update governance.member set email = null where number = $1`, [numberOf(4)]);
    await scratch.sql(
      `insert into governance.term (id, office, holder_name, from_date, to_date)
       select gen_random_uuid(), 'chair', a.name, $1::date - 1, $1::date + 1 from platform.account a
        where lower(a.email) = 'returning.officer@scratch.example'`,
      [scratch.moment(0)],
    );
    expect(await codeOf(state(scratch.returningOfficer))).toBe('officer-holds-post');
    await scratch.sql(
      `update governance.term set ended_on = from_date, ended_reason = 'No more.'
        where holder_name = (select name from platform.account where lower(email) = 'returning.officer@scratch.example')`,
    );
  });

  it('once, in the log, on the page of the election, and the record holds', async () => {
    await unwrap(state(scratch.returningOfficer));
    expect(await codeOf(state(scratch.returningOfficer))).toBe('stated-already');
    expect(await item()).toMatchObject({ holds: true });
    const entry = (await entriesOn(scratch.visitor, election)).at(-1);
    expect(entry).toMatchObject({
      action: 'independence.stated',
      fields: { stated: [...INDEPENDENCE].sort() },
    });
    await unwrap(completeStage(scratch, election, 'notice-of-election'));
    const seen = await unwrap(scratch.visitor.api.GET('/api/v1/announced-elections/{id}', path()));
    expect(seen.independenceStatedAt).toBe(entry?.fields['statedAt']);
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
