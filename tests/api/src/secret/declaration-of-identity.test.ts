import { type Constitution } from '@folkmoot/rules';
import { unwrap } from '@folkmoot/contract';
import { readyBoard } from '../support/board';
import { Booth, castSecretly, secretly } from '../support/booth';
import { callElection, openElection } from '../support/elections';
import { entriesOf, logSize } from '../support/log';
import { codeOf } from '../support/refusal';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

const constitution: Constitution = {
  ...secretly,
  elections: {
    ...secretly.elections,
    declarationOfIdentity: { constituencies: ['staff'], cites: ['Rule 21'] },
  },
};

describe('R-D16, R-D17: a declaration of identity with a sealed ballot', () => {
  let scratch: Scratch;
  let poll: string;

  const member = (n: number) => scratch.insider(numberOf(n));
  const declarations = () =>
    scratch.sql<{ number: string; times: number }>(
      `select m.number, count(*)::int as times from governance.identity_declaration d
         join governance.roll_entry e on e.id = d.roll_entry_id join governance.member m on m.id = e.member_id
        group by m.number order by m.number`,
    );
  const everything = async () => [
    await logSize(scratch.visitor),
    await scratch.sql(`select credential from ballot_box.voter_key order by credential`),
    await scratch.sql(`select id from ballot_box.sealed_ballot order by id`),
    await declarations(),
  ];

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(8), ...lines(6, 'community', 101));
    await readyBoard(scratch);
    const called = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
    poll = await openElection(scratch, called, scratch.moment(10));
  });
  afterAll(() => scratch.close());

  it('or the ballot is not taken, and neither key nor mark is left of it', async () => {
    const booth = await Booth.enter(member(3), poll);
    const ballots = booth.seal('Member 1');
    const before = await everything();
    const sent = await booth.send(ballots, false);
    expect(sent.response.status).toBe(422);
    expect(await codeOf(Promise.resolve(sent))).toBe('identity-not-declared');
    expect(await everything()).toEqual(before);
    await unwrap(booth.send(ballots, true));
    expect(await declarations()).toEqual([{ number: numberOf(3), times: 1 }]);
  });

  it('is made again with each vote that replaces another, and a repeat needs none', async () => {
    const booth = await Booth.enter(member(3), poll);
    const ballots = booth.seal('Member 2');
    expect(await codeOf(booth.send(ballots, false))).toBe('identity-not-declared');
    scratch.at(1);
    await unwrap(booth.send(ballots));
    expect((await booth.send(ballots, false)).response.status).toBe(200);
    expect(await declarations()).toEqual([{ number: numberOf(3), times: 2 }]);
  });

  it('is asked of no other constituency, and nothing of it stands beside a ballot or in the log', async () => {
    await castSecretly(member(101), poll, 'Member 101');
    await castSecretly(member(4), poll, 'Member 1');
    expect((await declarations()).map(({ number }) => number)).toEqual([numberOf(3), numberOf(4)]);
    const [columns] = await scratch.sql<{ names: string[] }>(
      `select array_agg(column_name::text order by column_name) as names from information_schema.columns
        where table_schema = 'governance' and table_name = 'identity_declaration'`,
    );
    expect(columns?.names).toEqual(['declared_at', 'roll_entry_id']);
    const accepted = await entriesOf(scratch.visitor, 'ballot.accepted');
    for (const { fields } of accepted)
      expect(Object.keys(fields).sort()).toEqual(['credential', 'poll', 'replaces', 'tracker']);
  });

  it('is counted at the close, and strangers recompute it', async () => {
    scratch.at(10);
    await closePoll(scratch, poll);
    const [closing] = await entriesOf(scratch.visitor, 'poll.closed');
    expect(closing?.fields['votes']).toMatchObject({ online: 3, declared: 2 });
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});
