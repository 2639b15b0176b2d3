import { unwrap } from '@folkmoot/contract';
import {
  callElection,
  electionDetails,
  enterOnPaper,
  openElection,
  paperOf,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { castAll } from '../support/voting';

let scratch: Scratch;
let id: string;
/** A member who is a returning officer too, and is nominated. */
let nominee: Person;
/** The same, who nominated somebody. */
let proposer: Person;

/** A member of staff takes the office of a returning officer. */
async function appoint(number: string): Promise<Person> {
  await scratch.sql(
    `insert into platform.account_role (account_id, role)
     select a.id, 'returning-officer' from platform.account a join governance.member m on m.id = a.member_id where m.number = $1`,
    [number],
  );
  return scratch.insider(number);
}

const decide = ({ api }: Person, candidacy: string) =>
  api.POST('/api/v1/elections/{id}/nominations/{candidacy}/decision', {
    params: { path: { id, candidacy } },
    body: { accepted: true, particulars: true },
  });

beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(8));
  nominee = await appoint(numberOf(1));
  proposer = await appoint(numberOf(2));
  id = await callElection(scratch, {
    staff: { seats: 2, candidates: [1, 3, 4].map(numberOf) },
  });
});
afterAll(() => scratch.close());

describe('R-D12: a returning officer is independent of the candidates', () => {
  it('and does not rule on nominations, counts or declares where they are nominated', async () => {
    const paper = { ...paperOf('staff', numberOf(5)), proposedBy: numberOf(2) };
    const { id: candidacy } = await unwrap(enterOnPaper(scratch.secretary, id, paper));
    const refused = await refusalOf(decide(nominee, candidacy));
    expect(refused).toMatchObject({ status: 409, code: 'not-independent' });
    expect(refused.detail).toMatch(/^You are nominated in this election, .* Another returning/);
    expect((await refusalOf(decide(proposer, candidacy))).detail).toMatch(
      /^You nominated a member in this election/,
    );
    await unwrap(decide(scratch.returningOfficer, candidacy));
    const { contests } = await electionDetails(scratch, id);
    const candidate = contests[0]?.candidates.find(({ name }) => name === 'Member 5')?.id ?? '';
    const ceasing = nominee.api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
      params: { path: { id, candidate } },
      body: {
        cause: 'disqualification',
        on: scratch.inDays(0),
        reason: 'A rival.',
        evidence: 'None.',
      },
    });
    expect(await codeOf(ceasing)).toBe('not-independent');
  });

  it('nor of whoever has the same address', async () => {
    await scratch.sql(
      `update platform.account set email = 'Other.Officer@members.example' where member_id = (select id from governance.member where number = $1)`,
      [numberOf(2)],
    );
    await scratch.sql(
      `update governance.member set email = 'other.officer@members.example' where number = $1`,
      [numberOf(3)],
    );
    const path = { params: { path: { id } } };
    const declared = proposer.api.POST('/api/v1/elections/{id}/unopposed', path);
    expect((await refusalOf(declared)).detail).toMatch(/^You are nominated in this election/);
  });

  it('and another officer does', async () => {
    const poll = await openElection(scratch, id, scratch.moment(8));
    await castAll(poll, [
      [scratch.insider(numberOf(6)), 'Member 1'],
      [scratch.insider(numberOf(7)), 'Member 3'],
    ]);
    scratch.at(8);
    await closePoll(scratch, poll);
    const path = { params: { path: { id } } };
    const of = nominee.api;
    expect(await codeOf(of.POST('/api/v1/elections/{id}/count', path))).toBe('not-independent');
    await unwrap(sendCount(scratch, id));
    expect(await codeOf(of.POST('/api/v1/elections/{id}/declaration', path))).toBe(
      'not-independent',
    );
    await unwrap(sendElectionDeclaration(scratch, id));
  });
});

describe('R-E10: whoever is a director by the register does not stand for the council', () => {
  it('whatever they declare, on their page or on paper', async () => {
    await scratch.sql(
      `insert into governance.term (id, office, member_id, holder_name, from_date, to_date, decision_id)
       select gen_random_uuid(), 'ned', m.id, m.name, $2::date, $2::date + 900, (select id from governance.decision limit 1)
         from governance.member m where m.number = $1`,
      [numberOf(6), scratch.inDays(0)],
    );
    id = await callElection(scratch, { staff: { seats: 1, candidates: [] } }, 'Another');
    const refused = await refusalOf(
      enterOnPaper(scratch.secretary, id, paperOf('staff', numberOf(6))),
    );
    expect(refused).toMatchObject({ status: 422, code: 'not-eligible' });
    expect(refused.detail).toContain('director');
    await unwrap(enterOnPaper(scratch.secretary, id, paperOf('staff', numberOf(7))));
  });
});
