import { unwrap } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import {
  callElection,
  electionDetails,
  enterOnPaper,
  openElection,
  paperOf,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { declaration, outcome, propose, sendTo } from '../support/nominations';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verifiedPack, verify } from '../support/verification';
import { cast, paperFor } from '../support/voting';

const staff = cicMembersCouncil.constituencies.find(({ code }) => code === 'staff')!;
const seats = 2;
const constitution: Constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) =>
    one.code === 'staff' ? { ...one, seats } : one,
  ),
  elections: {
    ...cicMembersCouncil.elections,
    guarantees: {
      places: [{ code: 'nurses', name: 'Nurses', constituency: 'staff', atLeast: 1 }],
      cites: ['Rule 9'],
    },
  },
};
const says = 'At least 1 of the 2 seats is for Nurses.';

describe('R-F36: seats that a group is guaranteed', () => {
  let scratch: Scratch;
  let id: string;
  let poll: string;
  let decision: number;

  const member = (n: number): Person => scratch.insider(numberOf(n));
  const declare = (n: number, candidacy: string, groups: unknown) =>
    sendTo(member(n), 'post', id, `/${candidacy}/declaration`, { ...declaration, groups });
  const accept = (candidacy: string) =>
    unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/nominations/{candidacy}/decision', {
        params: { path: { id, candidacy } },
        body: { accepted: true, particulars: true },
      }),
    );

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(12), ...lines(4, 'community', 101));
    id = await callElection(scratch, {
      staff: { seats, candidates: ['M0001', 'M0002'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
  });
  afterAll(() => scratch.close());

  it('are told before anybody is nominated, of the constituency that has them and no other', async () => {
    const { contests } = await electionDetails(scratch, id);
    expect(contests.map(({ constituency, guarantees }) => [constituency, guarantees])).toEqual([
      ['community', []],
      ['staff', [{ code: 'nurses', name: 'Nurses', says }]],
    ]);
    const mine = await unwrap(
      member(3).api.GET('/api/v1/my/elections/{id}', { params: { path: { id } } }),
    );
    expect(mine.contests.map(({ guarantees }) => guarantees.length)).toEqual([0, 1]);
  });

  it('go to those who state to belong to the group, who say so themselves and of no group that there is not', async () => {
    const candidacy = await propose(member(3), id);
    for (const groups of [['doctors'], ['nurses', 'doctors']])
      expect(outcome(await declare(3, candidacy, groups))).toBe('group-unknown');
    for (const groups of ['nurses', [1], [['nurses']], { nurses: true }, Array(21).fill('nurses')])
      expect((await declare(3, candidacy, groups)).status).toBe(422);
    expect(outcome(await declare(4, candidacy, ['nurses']))).toBe('not-yours');
    expect((await declare(3, candidacy, ['nurses', 'nurses'])).status).toBe(204);
    const office = await unwrap(
      scratch.returningOfficer.api.GET('/api/v1/elections/{id}/nominations', {
        params: { path: { id } },
      }),
    );
    expect(office.items.find((one) => one.id === candidacy)).toMatchObject({ groups: ['Nurses'] });
    await accept(candidacy);
    const abroad = { ...paperOf('community', 'M0103'), groups: ['nurses'] };
    expect(await codeOf(enterOnPaper(scratch.returningOfficer, id, abroad))).toBe('group-unknown');
    const onPaper = { ...paperOf('staff', 'M0004'), groups: ['nurses'] };
    await accept((await unwrap(enterOnPaper(scratch.returningOfficer, id, onPaper))).id);
    const stood = (await entriesOn(scratch.visitor, id)).filter(
      ({ action }) => action === 'candidate.stood',
    );
    expect(stood.map(({ fields }) => [fields['name'], fields['groups']])).toEqual([
      ['Member 1', undefined],
      ['Member 2', undefined],
      ['Member 101', undefined],
      ['Member 102', undefined],
      ['Member 3', ['nurses']],
      ['Member 4', ['nurses']],
    ]);
  });

  it('are on the ballot paper, with who stands for them', async () => {
    poll = await openElection(scratch, id, scratch.moment(7));
    const { contests } = await paperFor(member(5), poll);
    expect(contests).toMatchObject([
      {
        text: expect.stringContaining(
          'At least 1 of the 2 seats is for Nurses, of whom these stand: Member 3 and Member 4.',
        ),
      },
    ]);
    const [opened] = await entriesOn(scratch.visitor, poll);
    const options = contests[0]!.options.filter(({ name }) => /Member [34]$/.test(name));
    expect(opened?.fields['contests']).toMatchObject([
      { constituency: 'community' },
      {
        seatRules: [
          { id: 'nurses', atLeast: 1, atMost: null, candidates: options.map((one) => one.id) },
        ],
      },
    ]);
  });

  it('are kept by the count, whose sheet says who could not be excluded and why', async () => {
    for (const n of [1, 2, 5]) await cast(member(n), poll, 'Member 1', 'Member 2');
    for (const n of [6, 7, 8]) await cast(member(n), poll, 'Member 2', 'Member 1');
    await cast(member(3), poll, 'Member 3', 'Member 4');
    await cast(member(101), poll, 'Member 101');
    scratch.at(7);
    await closePoll(scratch, poll);
    const { countSheets } = await unwrap(sendCount(scratch, id));
    const kept = countSheets.find(({ title }) => title.startsWith(staff.name))!;
    const sheet = (await scratch.visitor.send('get', `/count-sheets/${kept.sha256}`))
      .body as CountSheet;
    const nameOf = (candidate: string) =>
      sheet.candidates.find((one) => one.id === candidate)!.name;
    expect(sheet.seatRules).toMatchObject([{ id: 'nurses', name: 'Nurses', atLeast: 1 }]);
    expect(sheet.elected.map(nameOf)).toContain('Member 3');
    expect(JSON.stringify(sheet)).toContain('as at least 1 must be elected from Nurses');
    const declared = await unwrap(sendElectionDeclaration(scratch, id));
    ({ decision } = declared);
    expect((await decisionNumbered(scratch, decision)).headline).toContain('Member 3');
  });

  it('are published so that anybody counts with them again, from the record and from the pack', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, `decisions/${decision}`)).failures).toEqual([]);
  });
});
