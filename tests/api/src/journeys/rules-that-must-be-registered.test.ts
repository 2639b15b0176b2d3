import { unwrap } from '@folkmoot/contract';
import { type Constitution, presets } from '@folkmoot/rules';
import { entriesOn } from '../support/log';
import { refusalOf } from '../support/refusal';
import { sendOpening } from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { adoptVersion, inForce, proposeVersion, sendVersion, versions } from '../support/versions';
import { verify } from '../support/verification';

const consumerCoOp = presets.find(({ id }) => id === 'consumer-co-op')!;
const [members] = consumerCoOp.constituencies;
const second: Constitution = { ...consumerCoOp, version: 2, councilName: 'Assembly' };

describe('R-C3: the rules of a society are not amended before they are registered', () => {
  let scratch: Scratch;
  const register = (decision: number, registeredOn: string) =>
    scratch.secretary.api.POST('/api/v1/constitution/registrations', {
      body: { decision, registeredOn },
    });

  beforeAll(async () => {
    scratch = await startScratch({ constitution: consumerCoOp });
    await importRoll(scratch, ...lines(4, members?.code));
  });
  afterAll(() => scratch.close());

  it('the decision carries and says so, and nothing is in force', async () => {
    const voters = lines(4).map(({ number }) => scratch.insider(number));
    const decision = await adoptVersion(scratch, second, voters, 0);
    expect(decision).toMatchObject({
      number: 1,
      verdict: 'carried',
      kind: 'members-amend-rules',
      effects: [{ type: 'constitution-adopted', onceRegisteredBy: expect.any(String) }],
      warnings: [{ rule: 'R-C3' }],
    });
    scratch.at(30);
    expect(await inForce(scratch)).toBe(1);
    await expect(versions(scratch)).resolves.toMatchObject({
      items: [{ version: 1, state: 'in-force' }],
      awaited: {
        version: 2,
        by: 'the Financial Conduct Authority',
        decision: { number: 1 },
      },
    });
  });

  it('nor is another version put to the vote meanwhile', async () => {
    const other = await proposeVersion(
      scratch,
      { ...second, councilName: 'Forum' },
      scratch.day(60),
    );
    expect(
      await refusalOf(sendOpening(scratch, other, { closesAt: scratch.moment(50) })),
    ).toMatchObject({
      code: 'version-under-way',
      detail: expect.stringMatching(/^Version 2 was carried and waits to be registered/),
    });
  });

  it.each<[string, number, number, string]>([
    ['of a decision that there is not', 9, 20, 'nothing-to-register'],
    ['on a day to come', 1, 31, 'registered-to-come'],
    ['before the decision', 1, 6, 'registered-before-decided'],
  ])('no registration is recorded %s', async (_, decision, day, code) => {
    expect(await refusalOf(register(decision, scratch.day(day)))).toMatchObject({ code });
  });

  it('once it is recorded, the version is in force from the next day', async () => {
    await expect(unwrap(register(1, scratch.day(25)))).resolves.toEqual({
      version: 2,
      effectiveOn: scratch.day(31),
    });
    expect(await inForce(scratch)).toBe(1);
    const [entry] = await entriesOn(scratch.visitor, 'constitution-2');
    expect(entry?.fields).toMatchObject({
      decision: { number: 1 },
      registeredOn: scratch.day(25),
      effectiveOn: scratch.day(31),
    });
    scratch.at(31, '00:01');
    expect(await inForce(scratch)).toBe(2);
    expect(await refusalOf(register(1, scratch.day(25)))).toMatchObject({
      code: 'nothing-to-register',
    });
    expect((await versions(scratch)).awaited).toBeNull();
  });

  it('and a stranger finds the chain whole', async () => {
    const { failures } = await verify(scratch);
    expect(failures).toEqual([]);
  });

  it('a version that turns the society into a company is no amendment', async () => {
    const company = { ...second, version: 3, legalForm: 'company-limited-by-guarantee' };
    const { code } = await refusalOf(sendVersion(scratch, company, scratch.day(60)));
    expect(['another-body', 'constitution-invalid']).toContain(code);
  });
});
