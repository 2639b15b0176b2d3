import { workerCoOp } from '@folkmoot/rules';
import { ask } from '../support/ask';
import { holdAtOnce } from '../support/at-once';
import { stillToVote, vote } from '../support/council';
import { phone } from '../support/inspect';
import { choice, officer, openPoll, reports, writeDate } from '../support/office';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import { holdsElsewhere } from '../support/taken-away';
import { openPaper, rank } from '../support/voting';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({ founded: workerCoOp });

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Asha Brook', 'Ben Carr', 'Cora Dale', 'Dev Ellis', 'Ewa Firth', 'Finn Gale'];
const roll = names.map((name, n): RollLine => [
  `W${String(n + 1).padStart(3, '0')}`,
  name,
  'Workers',
]);
const seats = 'Workers (9 seats in all)';

/** Everybody votes for people in this order, on a phone. */
async function voteInOrder(
  election: WholeElection,
  title: string,
  ballots: readonly (readonly string[])[],
) {
  const places = ['1st', '2nd', '3rd', '4th'];
  for (const [n, ranked] of ballots.entries()) {
    const voter = await election.member(roll[n]?.[0] ?? '', '/vote');
    await openPaper(voter, title);
    for (const [place, name] of ranked.entries()) await rank(voter, places[place] ?? '', name);
    await voter.press('Continue');
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast').waitFor();
    await voter.page.context().close();
  }
}

describe('the board of a workers’ co-operative', () => {
  const founding = 'First election of the board';

  it('is elected by the workers: roll, nominations, poll, count and register', async () => {
    await importRoll(stage, secretary, roll);
    const election = new WholeElection(stage, founding, returningOfficer, scrutineer);
    await election.call({ [seats]: 3 }, 45);
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    for (const [number, name] of roll.slice(0, 4)) {
      await election.stand(number, `I would serve the co-operative well: ${name}.`);
      await election.accept(name);
    }
    await election.until('withdrawals-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    await election.until('poll-opens');
    await election.opened();
    await voteInOrder(election, founding, [
      ['Asha Brook', 'Dev Ellis'],
      ['Asha Brook', 'Dev Ellis'],
      ['Ben Carr', 'Dev Ellis'],
      ['Ben Carr'],
      ['Cora Dale', 'Asha Brook'],
      ['Cora Dale'],
    ]);
    await election.until('poll-closes');
    await election.closed();
    const reader = await election.countAndDeclare();
    await reader.sees('Elected to 3 seats');
    await reader.isAt(founding, 'register/whole-election-of-a-board');
    await holdsElsewhere(reader, founding, [['Asha Brook', 'Ben Carr', 'Cora Dale']]);
  });

  it('has a casual vacancy, which the papers of that election fill', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/appointments');
    await person.text('Who sits on the council').click();
    await person.link(/^Record that they leave.*Cora Dale$/).click();
    await choice(person, 'They resigned').check();
    await writeDate(person, 'First day out of office', 0);
    await person.press('Record that they leave');
    await reports(person, 'It is recorded. The empty place is listed.');
    await person.press('Ask the candidates');
    await writeDate(person, 'Last day for an answer', 14);
    await person.press('Ask the candidates');
    await reports(person, /candidate.* been asked\.$/);
    await person
      .main()
      .getByRole('row')
      .filter({ hasText: 'Awaited until' })
      .getByRole('link')
      .click();
    await choice(person, 'Yes').check();
    await person.press('Record the answer');
    await reports(person, 'The answer is recorded.');
    const head = await officer(stage, returningOfficer);
    await head.goTo(person.address);
    await head.press('Fill the seat');
    await head.press('Count and fill the seat');
    await reports(head, /^The seat is filled: decision \d+\.$/);
    const reader = await stage.person();
    await reader.goTo('/council');
    await reader.sees('Dev Ellis');
  });

  it('lets a third retire the year after, by lot among those who are equal, and elects again', async () => {
    stage.site.clock.pass(365 * 24 * 60);
    const first = await officer(stage, returningOfficer);
    await first.goTo('/office/rotations');
    await first.press('Let members retire: Workers');
    await first.isAt('Announce the draw', 'office/rotation-of-a-board');
    await writeDate(first, 'From which day are they out of office?', 50);
    await first.press('Announce the draw');
    await reports(first, 'The draw is announced. Another officer draws the lots.');
    const second = await officer(stage, secretary);
    await second.goTo('/office/rotations');
    await second.press('Draw the lots');
    await second.press('Draw the lots');
    await reports(second, /^The lots are drawn/);

    const title = 'Annual election of the board';
    stage.site.clock.pass(42 * 24 * 60);
    const id = await holdAtOnce(stage, [returningOfficer, secretary], {
      ...{ title, contest: 'workers', seats: 1, standing: ['W005', 'W006'] },
      ballots: [
        ['W001', 'Ewa Firth'],
        ['W002', 'Ewa Firth', 'Finn Gale'],
        ['W003', 'Finn Gale'],
      ],
    });
    const election = new WholeElection(stage, title, returningOfficer, scrutineer, id);
    const reader = await election.countAndDeclare();
    await reader.sees('Elected to 1 seat');
    await reader.goTo('/council');
    await reader.sees('Ewa Firth');
  });

  it('co-opts somebody to an elected seat for which nobody stands at a by-election', async () => {
    const clerk = await officer(stage, secretary);
    await clerk.goTo('/office/appointments');
    await clerk.text('Who sits on the council').click();
    await clerk.link(/^Record that they leave.*Ewa Firth$/).click();
    await choice(clerk, 'They resigned').check();
    await writeDate(clerk, 'First day out of office', 0);
    await clerk.press('Record that they leave');
    await reports(clerk, 'It is recorded. The empty place is listed.');
    const seat = clerk.address;
    await clerk.press('Call the by-election');
    const title = 'By-election for a seat of the workers';
    await clerk.write('What is it called?', title);
    await clerk.press('Call the by-election');
    await reports(clerk, 'The by-election is called. Add its candidates.');
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    await election.takeOver(clerk, 45);
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('withdrawals-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    await election.complete(
      'Declare those elected whom nobody stands against',
      'Declare them elected',
      /^Declared: decision \d+ is in the public register\.$/,
    );

    const person = await officer(stage, secretary);
    await person.goTo(seat);
    await person.sees(/^The council co-opts somebody until the next yearly election/);
    await person.isAt('Board of directors seat for Workers', 'office/vacant-seat-to-co-opt');
    await person.press('Begin the co-option');
    await person.isAt('Announce a vacancy', 'office/announce-co-option');
    await person.sees(/that Ewa Firth left: until the next yearly election/);
    await person.press('Announce the vacancy');
    await person.alert().waitFor();
    await person.write('What is the work, and who is looked for?', 'Somebody from the bakery.');
    await writeDate(person, 'Last day for nominations', 7);
    await person.press('Announce the vacancy');
    await reports(person, 'The vacancy is announced.');
    await person.press('Add a nomination');
    await person.write('Member number', 'W006');
    await person.write('Statement', 'For a year I will.');
    await person.press('Add the nomination');
    await reports(person, 'The nomination is added.');
    await person.link('Put to the council the appointment of Finn Gale').click();
    await person.press('Draft the resolution');
    await reports(person, 'The resolution is drafted. Read it, then put it to the vote.');
    await person.isAt(/^Co-option of Finn Gale/, 'office/co-option-drafted');

    await decideOn(person.address);
    const reader = await stage.person();
    await reader.goTo('/decisions');
    await reader.follow(/^Co-option of Finn Gale/);
    await reader.isAt(/^Co-option of Finn Gale/, 'register/co-option-to-an-elected-seat');
    await holdsElsewhere(
      reader,
      await reader.main().getByRole('heading', { level: 1 }).innerText(),
      [],
    );
    await reader.goTo('/council');
    await reader.sees('Finn Gale');
  });
});

/** The returning officer opens the poll of a co-option, the directors in office vote for it, and it is declared. */
async function decideOn(resolution: string): Promise<void> {
  const head = await officer(stage, returningOfficer);
  await head.goTo(resolution);
  await openPoll(head, 8);
  const { poll } = await ask<{ poll: string }>(head, 'get', resolution.replace('/office', ''));
  const directors = await stillToVote(stage, poll);
  expect(directors).toHaveLength(2);
  const [first = '', ...others] = directors;
  const director = await stage.person(phone);
  await signIn(director, first);
  await director.goTo(`/vote/${poll}`);
  await director.field('For').check();
  await director.press('Continue');
  await director.press('Cast your vote');
  await director.heading('Your vote has been cast').waitFor();
  await vote(stage, poll, others, 'For');
  stage.site.clock.pass(9 * 24 * 60);
  const later = await officer(stage, returningOfficer);
  await later.goTo(`/office/polls/${poll}`);
  await later.press('Close this poll now');
  await later.press('Close the poll');
  await later.follow('Go to the resolution');
  await later.press('Declare the result');
  await later.press('Declare the result');
  await reports(later, 'The result is declared. It is in the public register.');
}
