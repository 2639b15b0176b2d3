import { unwrap } from '@folkmoot/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { atOnce, times, TwoCopies } from '../support/at-once';
import { askEarlyClose, endingOtherwise, sendEarlyCloseDecision } from '../support/early-close';
import { callElection, confirmCount, openElection, sendCount } from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { announceBatch, enterEnvelopes, sendConfirmation, sendEnvelope } from '../support/paper';
import { type Person } from '../support/person';
import { closePoll, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll, marking, paperFor, sendBallot } from '../support/voting';

let copies: TwoCopies;
let scratch: Scratch;
let days = 0;

const actionsOn = async (resource: string) =>
  (await entriesOn(scratch.visitor, resource)).map(({ action }) => action);
const acceptedIn = async (poll: string) =>
  (await entriesOf(scratch.visitor, 'ballot.accepted')).filter(
    ({ fields }) => fields['poll'] === poll,
  );
const member = (n: number) => scratch.insider(numberOf(n));

beforeAll(async () => {
  const constitution = endingOtherwise({
    'members-ordinary-resolution': { minimumDaysOpen: 0, closesEarly: 'for-a-reason' },
  });
  copies = await TwoCopies.start({ constitution });
  ({ scratch } = copies);
  await importRoll(scratch, ...lines(40));
  await scratch.sql(
    `insert into platform.account_role (account_id, role) select a.id, 'scrutineer' from platform.account a
       join governance.member m on m.id = a.member_id where m.number = 'M0040'`,
  );
});
afterAll(() => copies.close());

/** An election of one seat whose votes are counted. */
async function counted(): Promise<string> {
  scratch.at(days);
  const [first, second] = [10 + days / 7, 20 + days / 7];
  const slate = { staff: { seats: 1, candidates: [first, second].map(numberOf) } };
  const id = await callElection(scratch, slate);
  const poll = await openElection(scratch, id, scratch.moment(days + 7));
  await castAll(poll, [[member(3), `Member ${first}`]]);
  days += 7;
  scratch.at(days);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  return id;
}

const object = (person: Person, id: string) => () =>
  person.api.POST('/api/v1/elections/{id}/count/objections', {
    params: { path: { id } },
    body: { count: 1, reason: 'One paper was read as two.' },
  });
const confirm = (person: Person, id: string) => () => confirmCount(person, id);
const declare = (person: Person, id: string) => () =>
  person.api.POST('/api/v1/elections/{id}/declaration', { params: { path: { id } } });

describe('R-H8: a count that is reviewed and declared at the same moment', () => {
  it('is confirmed once, and an objection that came in time stops the declaration', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await counted();
      const { scrutineer, returningOfficer } = scratch;
      const other = member(40);
      const [there, otherThere, officerThere] = (await copies.there(
        scrutineer,
        other,
        returningOfficer,
      )) as [Person, Person, Person];
      const confirmed = await atOnce(confirm(scrutineer, id), confirm(there, id));
      expect(confirmed.sort()).toEqual(['confirmed-already', 'done']);
      const [objected, ...declared] = await atOnce(
        object(round % 2 ? other : otherThere, id),
        declare(returningOfficer, id),
        declare(officerThere, id),
      );
      expect(declared.sort()).toEqual(
        objected === 'done' ? times(2, 'objection-open') : ['declared-already', 'done'],
      );
      if (objected !== 'done') expect(objected).toBe('declared-already');
      const log = await actionsOn(id);
      expect(log.filter((action) => action === 'count.confirmed')).toHaveLength(1);
      const inLog = log.filter((action) => action === 'count.objected').length;
      expect(inLog).toBe(objected === 'done' ? 1 : 0);
    }
  });

  it('has the confirmation of one scrutineer and the objection of another, and is not declared', async () => {
    const id = await counted();
    const [there] = (await copies.there(member(40))) as [Person];
    await scratch.scrutineer.beSignedIn();
    const came = await atOnce(confirm(scratch.scrutineer, id), object(there, id));
    expect(came).toEqual(['done', 'done']);
    expect(await atOnce(declare(scratch.returningOfficer, id))).toEqual(['objection-open']);
  });
});

/** A resolution that is open for a week, which two officers may close before. */
async function openPoll(): Promise<string> {
  scratch.at(days);
  return openResolution(scratch, await draftResolution(scratch), scratch.moment(days + 7));
}

describe('R-01: a poll that two officers close while ballots are cast', () => {
  it('is closed once, and has every ballot that was taken and none that came after', async () => {
    const voters = Array.from({ length: 30 }, (_, n) => member(n + 1));
    for (const pause of [0, 25]) {
      const poll = await openPoll();
      const request = await askEarlyClose(scratch, poll, 'Everybody has spoken.');
      const there = await copies.there(...voters, scratch.returningOfficer);
      const answers = marking(await paperFor(voters[0]!, poll), 'For');
      const agree =
        (person: Person, agreed = true) =>
        () =>
          sendEarlyCloseDecision(person, poll, request, agreed);
      const [ballots, closes] = await Promise.all([
        atOnce(
          ...voters.map((voter, n) => async () => {
            await sleep(n * 3);
            return sendBallot(n % 2 ? voter : there[n]!, poll, answers);
          }),
        ),
        sleep(pause).then(() =>
          atOnce(
            agree(scratch.returningOfficer),
            agree(there.at(-1)!),
            agree(scratch.secretary, false),
          ),
        ),
      ]);
      expect(closes.filter((one) => one === 'done')).toHaveLength(1);
      const closed = closes[2] !== 'done';
      const taken = ballots.filter((one) => one === 'done').length;
      expect(ballots.every((one) => one === 'done' || one === 'poll-closed')).toBe(true);
      if (!closed) expect(taken).toBe(voters.length);
      for (const one of closes) expect(['done', 'poll-closed', 'decided-already']).toContain(one);
      const inLog = await acceptedIn(poll);
      expect(inLog).toHaveLength(taken);
      const closings = (await entriesOn(scratch.visitor, poll)).filter(
        ({ action }) => action === 'poll.closed',
      );
      expect(closings).toHaveLength(closed ? 1 : 0);
      for (const { index, fields } of closings) {
        expect(fields['ballots']).toBe(taken);
        expect(inLog.every((entry) => entry.index < index)).toBe(true);
      }
    }
  });
});

describe('R-D20: a batch of papers that is confirmed at the close', () => {
  it('counts as a whole or not at all, and its members vote once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const poll = await openPoll();
      const answers = marking(await paperFor(member(1), poll), 'For');
      const batch = await announceBatch(scratch, poll, 2);
      const envelopes = [1, 2].map((n) => ({ number: numberOf(n), answers }));
      await enterEnvelopes(scratch.secretary, batch, envelopes);
      await enterEnvelopes(scratch.scrutineer, batch, envelopes);
      days += 7;
      scratch.at(days);
      const { returningOfficer, secretary } = scratch;
      const [there] = (await copies.there(returningOfficer, secretary)) as [Person];
      const [entered, closed, ...confirmed] = await atOnce(
        () => sendEnvelope(secretary, batch, { envelope: 2, ground: 'unclear' }),
        () => there.api.POST('/api/v1/polls/{id}/closing', { params: { path: { id: poll } } }),
        () => sendConfirmation(returningOfficer, batch),
        () => sendConfirmation(there, batch),
      );
      expect(closed).toBe('done');
      expect(confirmed.filter((one) => one === 'done').length).toBeLessThan(2);
      const refused = [entered!, ...confirmed].filter((one) => one !== 'done');
      for (const one of refused) expect(outOfTime).toContain(one);
      const [closing] = await entriesOf(scratch.visitor, 'poll.closed').then((all) =>
        all.filter(({ resource }) => resource === poll),
      );
      const counts = confirmed.includes('done');
      expect(closing?.fields['votes']).toMatchObject(
        counts ? { paper: 2, unconfirmed: 0 } : { paper: 0, unconfirmed: 2 },
      );
      const log = await actionsOn(batch);
      expect(log.filter((action) => action === 'paper.confirmed')).toHaveLength(counts ? 1 : 0);
    }
  });

  it('and a stranger finds nothing wrong', async () => {
    expect(await verify(scratch)).toMatchObject({ failures: [], unchecked: [] });
  });
});

/** Why an act on a batch came too late, or too early to be confirmed. */
const outOfTime = ['poll-closed', 'batch-ended', 'not-agreed'];
