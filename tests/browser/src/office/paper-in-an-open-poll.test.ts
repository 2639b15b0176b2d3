import { ask } from '../support/ask';
import { phone } from '../support/inspect';
import { officer, reports, returningOfficer, scrutineer, secretary } from '../support/office';
import { type Person } from '../support/person';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import { holdsElsewhere } from '../support/taken-away';
import { openPaper } from '../support/voting';

const stage = setStage();

const title = 'To open the library on Sundays';

/** What a teller reads on an envelope and the paper in it: For is 1 and Against 2. */
type Reading = { readonly number: string; readonly mark: '1' | '2' } | { readonly ground: string };

/** A resolution of the members, open for a month. @returns its poll */
async function openResolution(): Promise<string> {
  const clerk = await officer(stage, secretary);
  const { id } = await ask<{ id: string }>(clerk, 'post', '/resolutions', {
    kind: 'members-ordinary-resolution',
    title,
    text: 'THAT the library open on Sundays.',
  });
  const head = await officer(stage, returningOfficer);
  const closesAt = new Date(Date.parse(stage.site.clock.now()) + 30 * 864e5).toISOString();
  const opening = await ask<{ poll: string }>(head, 'post', `/resolutions/${id}/opening`, {
    closesAt,
  });
  return opening.poll;
}

/** A teller types an envelope and goes on with the Enter key. */
async function enterEnvelope(teller: Person, reading: Reading): Promise<void> {
  if ('ground' in reading) {
    await teller
      .field('If the envelope holds no vote, why?')
      .selectOption({ label: reading.ground });
    await teller.press('Enter and go on');
    return;
  }
  await teller.write('Member’s number', reading.number);
  await teller.field(`Marked in “${title}”`).fill(reading.mark);
  await teller.page.keyboard.press('Enter');
}

async function enterAll(teller: Person, batch: string, readings: readonly Reading[]) {
  await teller.goTo(batch);
  for (const [n, reading] of readings.entries()) {
    await teller.heading(`Envelope ${n + 1} of ${readings.length}`).waitFor();
    await enterEnvelope(teller, reading);
    await teller.sees(`Envelope ${n + 1} is entered.`);
  }
}

async function announce(head: Person, poll: string, place: string, envelopes: number) {
  await head.goTo(`/office/polls/${poll}`);
  await head.follow('Votes on paper');
  await head.write('Where the envelopes were collected', place);
  await head.write('Number of envelopes', String(envelopes));
  await head.press('Announce the batch');
  await reports(head, /The batch is announced/);
  return head.address;
}

async function castOnline(number: string, answer: string): Promise<Person> {
  const voter = await stage.person(phone);
  await signIn(voter, number);
  await openPaper(voter, title);
  await voter.field(answer).check();
  await voter.press('Continue');
  await voter.press('Cast your vote');
  await voter.heading('Your vote has been cast').waitFor();
  return voter;
}

describe('votes on paper in an open poll', () => {
  let poll = '';
  let batch = '';

  it('are read by two tellers, of whom one was wrong twice, and take the place of a vote on a screen', async () => {
    poll = await openResolution();
    const superseded = await castOnline('CV0010', 'For');
    const head = await officer(stage, returningOfficer);
    batch = await announce(head, poll, 'Town hall', 5);

    const [first, second] = [await officer(stage, secretary), await officer(stage, scrutineer)];
    const unclear: Reading = { ground: 'Not clear what is meant' };
    await enterAll(first, batch, [
      { number: 'CV0010', mark: '2' },
      { number: 'CV0011', mark: '1' },
      unclear,
      { number: 'CV0012', mark: '2' },
      { ground: 'Not on the roll' },
    ]);
    await first.sees(/You have entered everything/);
    await second.goTo(batch);
    await second.isAt('Batch 1, Town hall', 'office/paper-open-envelope');
    expect(await second.main().innerText()).not.toMatch(/CV001\d/);
    await enterAll(second, batch, [
      { number: 'CV0010', mark: '2' },
      { number: 'CV0011', mark: '2' },
      unclear,
      { number: 'CV0013', mark: '2' },
      { ground: 'Not on the roll' },
    ]);
    await second.sees('What the two tellers read differently');
    const different = second.main().getByRole('row');
    await different.filter({ hasText: 'CV0011: For' }).getByText('CV0011: Against').waitFor();
    await different.filter({ hasText: 'CV0012: Against' }).getByText('CV0013: Against').waitFor();
    await second.isAt('Batch 1, Town hall', 'office/paper-open-differences');
    await head.goTo(batch);
    expect(await head.text(/CV0011: /).count()).toBe(0);
    expect(await head.button('Confirm the batch').count()).toBe(0);

    for (const [envelope, reading] of [
      [2, { number: 'CV0011', mark: '1' }],
      [4, { number: 'CV0012', mark: '2' }],
    ] as const) {
      await second.press(`Enter again: Envelope ${envelope}`);
      await enterEnvelope(second, reading);
      await second.sees(`Envelope ${envelope} is entered.`);
    }
    await second.sees('Both tellers read everything alike.');
    await head.goTo(batch);
    await head.press('Confirm the batch');
    await reports(head, 'The batch is confirmed: 3 votes, 2 envelopes without one.');
    await head.isAt('Batch 1, Town hall', 'office/paper-open-confirmed');

    await superseded.goTo(`/vote/${poll}`);
    await superseded.sees(/on paper/);
    await superseded.isAt('You cannot vote in this poll', 'vote/superseded-by-paper');
  }, 180_000);

  it('are counted with those cast on a screen, and the scrutineer’s report accounts for every vote issued', async () => {
    await castOnline('CV0014', 'For');
    const head = await officer(stage, returningOfficer);
    const late = await announce(head, poll, 'By post', 2);
    await enterAll(await officer(stage, secretary), late, [
      { number: 'CV0015', mark: '2' },
      { number: 'CV0016', mark: '2' },
    ]);
    stage.site.clock.pass(30 * 24 * 60 + 1);
    const after = await officer(stage, returningOfficer);
    await after.goTo(`/office/polls/${poll}`);
    await after.press('Close this poll now');
    await after.press('Close the poll');
    await reports(after, /closed/);
    await after.isAt(title, 'office/poll-closed-with-paper');
    await after.follow('Go to the resolution');
    await after.press('Declare the result');
    await after.press('Declare the result');
    await reports(after, 'The result is declared. It is in the public register.');

    const reader = await stage.person();
    await reader.goTo('/decisions');
    await reader.follow(title);
    await reader.heading(title, 1).waitFor();
    const issued = Number((await votes(reader, 'Issued: people on the roll')).replace(',', ''));
    for (const [what, number] of [
      ['Counted, cast online', 1],
      ['Counted, cast on paper', 3],
      ['Not used', issued - 4],
      ['Replaced by a later vote, or by one on paper', 1],
      ['Envelopes without a valid vote', 2],
      ['Envelopes not agreed on before the close', 2],
    ] as const)
      expect([what, await votes(reader, what)]).toEqual([what, number.toLocaleString('en-GB')]);
    await reader.sees(/issued = 1 online \+ 3 on paper \+ [\d,]+ not used\./);
    await reader.isAt(title, 'register/decision-with-votes-on-paper');
    await holdsElsewhere(reader, title, []);
  }, 180_000);
});

/** How many votes the register says became of something. */
const votes = (reader: Person, what: string): Promise<string> =>
  reader.main().getByRole('row').filter({ hasText: what }).getByRole('cell').last().innerText();
