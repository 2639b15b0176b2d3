import { type Schema, unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import { sendCandidate } from '../support/elections';
import { callWithTimetable, declaration, propose, sendTo } from '../support/nominations';
import { codeOf, refusalOf } from '../support/refusal';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

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
});
