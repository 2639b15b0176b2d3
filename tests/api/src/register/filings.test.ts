import { unwrap } from '@folkmoot/contract';
import { entriesOf } from '../support/log';
import { concludeResolution, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

/** Days after the first on which the special resolution is passed; its copy is due 15 days later (s.30(1)). */
const passed = 21;

describe('filings', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(8));
    for (const kind of ['members-ordinary-resolution', 'members-special-resolution']) {
      scratch.at(0);
      const id = await draftResolution(scratch, { kind, title: `By ${kind}` });
      const poll = await openResolution(scratch, id, scratch.moment(passed));
      await castAll(
        poll,
        [1, 2, 3, 4].map((n) => [scratch.insider(numberOf(n)), 'For'] as const),
      );
      scratch.at(passed);
      await concludeResolution(scratch, id, poll);
    }
  });
  afterAll(() => scratch.close());

  const list = async () => (await unwrap(scratch.scrutineer.api.GET('/api/v1/filings'))).items;
  const record = (body: object, path = '2/filings/1', person = scratch.secretary) =>
    person.send('post', `/decisions/${path}`, { body });
  const refusal = async (...call: Parameters<typeof record>) => {
    const { status, body } = await record(...call);
    return [status, (body as { code: string }).code];
  };

  it('are due of what carried and must be filed, by the day that the Act gives', async () => {
    await expect(list()).resolves.toEqual([
      {
        decision: 2,
        title: 'By members-special-resolution',
        since: scratch.day(passed),
        term: null,
        place: 1,
        what: 'A copy of the special resolution “By members-special-resolution”',
        at: 'Companies House',
        by: scratch.day(passed + 15),
        citation: 'Companies Act 2006 ss.29–30',
        filedOn: null,
        reference: null,
      },
    ]);
  });

  it('are recorded by the secretary alone, on a day on which it can have been', async () => {
    const filedOn = scratch.day(passed);
    await expect(refusal({ filedOn: scratch.day(passed - 1) })).resolves.toEqual([
      422,
      'before-decision',
    ]);
    await expect(refusal({ filedOn: scratch.day(passed + 1) })).resolves.toEqual([422, 'not-yet']);
    await expect(refusal({ filedOn: '2080-02-30' })).resolves.toEqual([422, 'invalid']);
    await expect(refusal({ filedOn }, '1/filings/1')).resolves.toEqual([404, 'filing-unknown']);
    await expect(refusal({ filedOn }, '2/filings/2')).resolves.toEqual([404, 'filing-unknown']);
    await expect(refusal({ filedOn }, '2/filings/0')).resolves.toEqual([404, 'not-found']);
    await expect(refusal({ filedOn }, undefined, scratch.returningOfficer)).resolves.toEqual([
      403,
      'not-allowed',
    ]);
    expect((await list())[0]?.filedOn).toBeNull();
  });

  it('are recorded once, of several at the same moment, and stay as they were recorded', async () => {
    const filedOn = scratch.day(passed);
    const answers = await Promise.all(
      [1, 2, 3].map(() => record({ filedOn, reference: 'CH-1204' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    await expect(refusal({ filedOn })).resolves.toEqual([409, 'filed-already']);
    await expect(list()).resolves.toMatchObject([{ filedOn, reference: 'CH-1204' }]);
    await expect(
      scratch.sql(`update governance.filing set filed_on = filed_on + 1`),
    ).rejects.toThrow(/append-only/);
    const entries = await entriesOf(scratch.visitor, 'filing.made');
    expect(entries.map(({ fields }) => fields)).toEqual([
      {
        decision: 2,
        place: 1,
        what: 'A copy of the special resolution “By members-special-resolution”',
        at: 'Companies House',
        dueBy: scratch.day(passed + 15),
        citation: 'Companies Act 2006 ss.29–30',
        filedOn,
        reference: 'CH-1204',
      },
    ]);
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });
});
