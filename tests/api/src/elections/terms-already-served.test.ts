import { type Schema, unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import {
  callElection,
  electionDetails,
  openElection,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { callWithTimetable, declaration, propose, sendTo } from '../support/nominations';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

/** A council seat is held for three years, three times in a row at the most, and again after a year out. */
describe('who has served before (R-E9)', () => {
  let scratch: Scratch;
  let election: string;
  const member = (n: number) => scratch.insider(numberOf(n));
  const served = async (n: number, ...terms: readonly (readonly [from: string, to: string])[]) => {
    for (const [from, to] of terms)
      await scratch.sql(
        `insert into governance.term (id, office, member_id, holder_name, from_date, to_date)
         select $1, 'council:staff', m.id, m.name, $3, $4 from governance.member m where m.number = $2`,
        [randomUUID(), numberOf(n), from, to],
      );
  };
  const own = async (n: number): Promise<Schema<'OwnCandidacyDto'> | undefined> =>
    (
      await unwrap(
        member(n).api.GET('/api/v1/my/elections/{id}', { params: { path: { id: election } } }),
      )
    ).mine[0];

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(6));
    election = await callWithTimetable(
      scratch,
      [{ constituency: 'staff', seats: 2 }],
      '2080-04-04',
    );
    await served(1, ['2071-04-05', '2074-04-04'], ['2074-04-05', '2077-04-04']);
    await served(2, ['2071-04-05', '2074-04-04'], ['2074-04-05', '2077-04-04']);
    await served(2, ['2077-04-05', '2080-04-04']);
    await served(3, ['2069-04-05', '2072-04-04'], ['2072-04-05', '2075-04-04']);
    await served(3, ['2075-04-05', '2078-04-04']);
    scratch.at(9);
  });
  afterAll(() => scratch.close());

  it('may stand for a third term, and after a year out', async () => {
    for (const n of [1, 3]) {
      const id = await propose(member(n), election);
      expect(
        (await sendTo(member(n), 'post', election, `/${id}/declaration`, declaration)).status,
      ).toBe(204);
      const nomination = await own(n);
      expect(nomination?.state).toBe('waiting');
      expect(nomination?.reasons.map(({ says }) => says)).toContainEqual(
        expect.stringMatching(/terms in a row/),
      );
    }
  });

  it('cannot stand for a fourth in a row, and is told the sum', async () => {
    const refusal = await refusalOf(
      member(2).api.POST('/api/v1/elections/{id}/candidacies', {
        params: { path: { id: election } },
        body: {},
      }),
    );
    expect(refusal).toMatchObject({ status: 422, code: 'not-eligible' });
    expect(refusal.detail).toContain('4 (terms in a row with this one) is not at most 3');
    expect(await codeOf(sendCandidate(scratch, election, 'staff', numberOf(2)))).toBe(
      'not-eligible',
    );
  });

  it('cannot agree to a nomination by somebody else, and the officer cannot find it valid', async () => {
    const id = await propose(member(4), election, numberOf(2));
    const { body } = await sendTo(member(2), 'post', election, `/${id}/declaration`, declaration);
    expect(body).toMatchObject({ code: 'not-eligible' });
    expect((await own(2))?.reasons).toContainEqual(
      expect.objectContaining({ holds: false, says: expect.stringContaining('terms in a row') }),
    );
    const finding = { accepted: true, particulars: true };
    const path = `/elections/${election}/nominations/${id}/decision`;
    const decided = await scratch.returningOfficer.send('post', path, { body: finding });
    expect(decided.body).toMatchObject({ code: 'incomplete' });
  });

  it('is asked again when the officer decides: a term begun meanwhile counts', async () => {
    await served(1, ['2077-04-05', '2080-04-04']);
    const nomination = await own(1);
    expect(nomination?.state).toBe('incomplete');
    const path = `/elections/${election}/nominations/${nomination?.id}/decision`;
    const { body } = await scratch.returningOfficer.send('post', path, {
      body: { accepted: true, particulars: true },
    });
    expect(body).toMatchObject({ code: 'incomplete' });
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('R-F29: is asked again before the result is declared, and the count passes over who cannot serve', async () => {
    const id = await callElection(scratch, {
      staff: { seats: 2, candidates: [4, 5, 6].map(numberOf) },
    });
    const poll = await openElection(scratch, id, scratch.moment(16));
    await castAll(poll, [
      [member(1), 'Member 5', 'Member 6'],
      [member(2), 'Member 5', 'Member 6'],
      [member(3), 'Member 4'],
    ]);
    scratch.at(16);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, id));
    await served(5, ['2071-02-02', '2074-02-01'], ['2074-02-02', '2077-02-01']);
    await served(5, ['2077-02-02', '2080-02-01']);
    expect(await refusalOf(sendElectionDeclaration(scratch, id))).toMatchObject({
      status: 409,
      code: 'may-not-serve',
      detail: expect.stringMatching(
        /^Member 5: Nobody may serve more than 3 terms in a row.*4 \(terms in a row with this one\) is not at most 3.*Enter that they are disqualified/,
      ),
    });
    const [contest] = (await electionDetails(scratch, id)).contests;
    const candidate = contest!.candidates.find(({ name }) => name === 'Member 5')!.id;
    await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
        params: { path: { id, candidate } },
        body: {
          cause: 'disqualification',
          on: scratch.inDays(0),
          reason: 'Three terms in a row by the register of terms.',
          evidence: 'The register of terms.',
        },
      }),
    );
    await unwrap(sendCount(scratch, id));
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    const { effects } = await decisionNumbered(scratch, decision);
    const elected = effects.map((effect) => effect['holder'] as { name: string } | undefined);
    expect(elected.map((holder) => holder?.name).sort()).toEqual(['Member 4', 'Member 6']);
  });
});
