import { unwrap } from '@folkmoot/contract';
import { presets } from '@folkmoot/rules';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { refusalOf } from '../support/refusal';
import {
  closePoll,
  decisionNumbered,
  draftResolution,
  sendDeclaration,
  sendOpening,
} from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll, paperFor } from '../support/voting';

const multistakeholderCoOp = presets.find(({ id }) => id === 'multistakeholder-co-op')!;

describe('what is to be known before a poll opens', () => {
  let scratch: Scratch;
  let id: string;
  let people: Record<'users' | 'workers' | 'investors', Person[]>;

  const warningsOf = async (draft: string): Promise<string[]> => {
    const { beforeItOpens } = await unwrap(
      scratch.returningOfficer.api.GET('/api/v1/resolutions/{id}', {
        params: { path: { id: draft } },
      }),
    );
    return beforeItOpens.map(({ says }) => says);
  };

  beforeAll(async () => {
    scratch = await startScratch({ constitution: multistakeholderCoOp });
    await importRoll(
      scratch,
      ...lines(3, 'users', 1),
      ...lines(2, 'workers', 101),
      ...lines(2, 'investors', 201),
    );
    const of = (count: number, from: number) =>
      lines(count, '', from).map(({ number }) => scratch.insider(number));
    people = { users: of(3, 1), workers: of(2, 101), investors: of(2, 201) };
    id = await draftResolution(scratch, { kind: 'members-extraordinary-resolution' });
  });
  afterAll(() => scratch.close());

  it('R-C23: who can stop it alone is told with the draft', async () => {
    expect(await warningsOf(id)).toEqual([
      expect.stringMatching(/^Users alone can stop it/),
      expect.stringMatching(/^Workers alone can stop it/),
    ]);
  });

  it('it does not open until somebody has read that', async () => {
    expect(
      await refusalOf(sendOpening(scratch, id, { closesAt: scratch.moment(7) })),
    ).toMatchObject({
      status: 409,
      code: 'warnings-to-acknowledge',
      warnings: [{ rule: 'R-C23', inVain: false }, { rule: 'R-C23' }],
    });
    const [first = ''] = await warningsOf(id);
    expect(
      await refusalOf(
        sendOpening(scratch, id, { closesAt: scratch.moment(7), acknowledged: [first] }),
      ),
    ).toMatchObject({ code: 'warnings-to-acknowledge' });
  });

  it('once read it opens, and the log says what was read', async () => {
    const acknowledged = await warningsOf(id);
    const { poll } = await unwrap(
      sendOpening(scratch, id, { closesAt: scratch.moment(7), acknowledged }),
    );
    const [opened] = await entriesOn(scratch.visitor, poll);
    expect(opened?.fields).toMatchObject({ acknowledged });
    expect(await warningsOf(id)).toEqual([]);
    scratch.at(7);
    await closePoll(scratch, poll);
  });

  it('R-I5: what nobody could carry is not put to the vote', async () => {
    const lonely = await startScratch({ constitution: multistakeholderCoOp });
    await importRoll(lonely, ...lines(3, 'users', 1));
    const draft = await draftResolution(lonely, { kind: 'members-reserved-matter' });
    expect(
      await refusalOf(sendOpening(lonely, draft, { closesAt: lonely.moment(7) })),
    ).toMatchObject({
      status: 409,
      code: 'cannot-be-carried',
      detail: 'It cannot be carried: Workers must agree, and nobody there may vote.',
    });
    await lonely.close();
  });

  it('R-I5, R-C24: where each constituency must agree its votes are counted apart', async () => {
    const reserved = await draftResolution(scratch, {
      kind: 'members-reserved-matter',
      title: 'To sell the mill',
    });
    const acknowledged = await warningsOf(reserved);
    const { poll } = await unwrap(
      sendOpening(scratch, reserved, { closesAt: scratch.moment(14), acknowledged }),
    );
    const [user] = people.users;
    if (!user) throw new Error('There is no user.');
    expect((await paperFor(user, poll)).contests.map(({ title }) => title)).toEqual([
      'To sell the mill: Users',
    ]);
    await castAll(poll, [
      ...people.users.map((person) => [person, 'For'] as const),
      ...people.workers.map((person) => [person, 'Against'] as const),
      ...people.investors.map((person) => [person, 'For'] as const),
    ]);
    scratch.at(14);
    await closePoll(scratch, poll);
    const { decision } = await unwrap(sendDeclaration(scratch, reserved));
    const made = await decisionNumbered(scratch, decision);
    expect(made).toMatchObject({
      verdict: 'lost',
      facts: {
        votesFor: 5,
        votesAgainst: 2,
        byConstituency: expect.arrayContaining([
          { constituency: 'users', votesFor: 3, votesAgainst: 0 },
          { constituency: 'workers', votesFor: 0, votesAgainst: 2 },
          { constituency: 'investors', votesFor: 2, votesAgainst: 0 },
        ]),
      },
    });
    expect(made.countSheets).toHaveLength(3);
    expect(made.derivation.at(-1)).toMatchObject({ holds: false });
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked.counts).toBe(3);
  });
});
