import { mutual } from '@folkmoot/rules';
import { Keyboard } from '../support/keyboard';
import { setStage } from '../support/stage';
import { choice, officer, reports } from '../support/office';
import { holdsElsewhere } from '../support/taken-away';
import { type Person } from '../support/person';
import { cardOf, openPaper } from '../support/voting';
import { importRoll, type RollLine, WholeElection } from '../support/whole-election';

const stage = setStage({ founded: mutual });

const secretary = 'secretary@scratch.example';
const returningOfficer = 'returning.officer@scratch.example';
const scrutineer = 'scrutineer@scratch.example';
const names = ['Mair Nash', 'Noor Oakes', 'Olga Pryce', 'Piers Quill', 'Rhona Sale'];
const roll = names.map((name, n): RollLine => [
  `U${String(n + 1).padStart(3, '0')}`,
  name,
  'Members',
]);
const title = 'Election of directors';
const election = new WholeElection(stage, title, returningOfficer, scrutineer);

describe('directors of a mutual whom nobody stands against', () => {
  let decision: string;

  it('are voted on one by one, and a seat whose nominee is not confirmed goes to a further election', async () => {
    await importRoll(stage, secretary, roll);
    await election.call({ 'Members (9 seats in all)': 3 }, 45);
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    for (const [number, name] of roll.slice(0, 2)) {
      await election.stand(number, `I would look after what we own together: ${name}.`);
      await election.accept(name);
    }
    await election.until('withdrawals-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    const head = await election.head();
    await head.goTo(election.page);
    await head.sees(/each is voted on, for or against, and is elected with more than half/);
    await head.isAt(title, 'office/confirmed-by-vote');
    await election.until('poll-opens');
    await election.opened();

    await byKeyboard();
    for (const [number, first, second] of [
      ['U002', 'For Mair Nash', 'Against Noor Oakes'],
      ['U003', 'For Mair Nash', 'Against Noor Oakes'],
      ['U004', 'Against Mair Nash', null],
    ] as const) {
      const voter = await election.member(number, '/vote');
      await openPaper(voter, title);
      await choice(voter, first).check();
      await voter.press('Continue');
      if (second) await choice(voter, second).check();
      await voter.press('Continue');
      await voter.press('Cast your vote');
      await voter.heading('Your vote has been cast').waitFor();
    }
    await election.until('poll-closes');
    await election.closed();
    await election.count();
    await countedAgain();
    const reader = await election.declare();
    await reader.sees('A candidate asked for a recount of count 1: One vote would have done.');
    await reader.sees('3 voted for and 1 against.');
    await reader.sees('1 voted for and 2 against.');
    await reader.sees('Nobody stood for these seats. A further election is called for them.');
    await reader.sees('2 places as council member for Members stay vacant.');
    await reader.isAt(title, 'register/confirmed-by-vote');
    decision = reader.address;
    const again = await election.head();
    await again.goTo('/office/elections');
    await again.follow(`${title} (further election)`);
    await again.heading('Members: 2 seats', 2).waitFor();
  });

  it('R-D26: are elected still, once an objection to the result is dismissed', async () => {
    const voter = await election.member('U003', memberPage());
    const reader = await stage.person();
    await reader.goTo(decision);
    await dismissed(voter, reader);
  });

  it('R-D26: are elected no longer, once another officer sets the result aside, and their seats are voted on again', async () => {
    const voter = await election.member('U004', memberPage());
    await objectByKeyboard(voter);
    await setAside();

    await voter.goTo(memberPage());
    await voter.sees('The result was set aside: Members');
    await voter.isAt(title, 'vote/result-set-aside');
    await voter.follow('Another election is held instead');
    await voter.isAt(`${title} (further election)`, 'vote/election-held-instead');
    await voter.heading('Members: 1 seat You vote here', 3).waitFor();
    await voter.sees('The polling day has not been chosen.');

    const reader = await stage.person();
    await reader.goTo(decision);
    await reader.sees(/^The result was set aside on .*: Members\. The officer’s reasons:$/);
    await reader.sees(grounds);
    await reader.isAt(title, 'register/result-set-aside');
    await reader.sees(/^Another election has been called\./);
    await reader.goTo('/council');
    await reader.sees(/^Vacant since .*, when Mair Nash left\. /);
    await reader.sees(/A further election was called for it when the result was set aside/);
    await reader.isAt('Council', 'register/council-after-a-result-set-aside');
    await reader.goTo(decision);
    await holdsElsewhere(reader, title, [['Mair Nash'], []]);
  });
});

const memberPage = (): string => election.page.replace('/office', '/vote');

/** One member reads of the election and votes on a phone without touching it. */
async function byKeyboard(): Promise<void> {
  const voter = await election.member('U001', memberPage());
  const keys = new Keyboard(voter);
  await voter.sees(/You vote for or against each of them/);
  await voter.isAt(title, 'vote/confirmed-by-vote-election');
  await voter.goTo('/vote');
  await keys.press(cardOf(voter, title).getByRole('button', { name: 'Vote' }), 'Enter');
  await keys.startsAt('Members: Mair Nash');
  await voter.isAt('Members: Mair Nash', 'vote/confirmed-by-vote-paper');
  await keys.press(choice(voter, 'For Mair Nash'), 'Space');
  await keys.press(voter.button('Continue'), 'Enter');
  await keys.startsAt('Members: Noor Oakes');
  await keys.press(choice(voter, 'For Noor Oakes'), 'Space');
  await keys.press(voter.button('Continue'), 'Enter');
  await keys.startsAt('Check your vote');
  await voter.sees('For Noor Oakes');
  await voter.isAt('Check your vote', 'vote/confirmed-by-vote-check');
  await keys.press(voter.button('Cast your vote'), 'Enter');
  await keys.startsAt('Your vote has been cast');
}

/** A voter objects to the declared result on a phone; the secretary, who did not declare it, dismisses the objection. */
async function dismissed(voter: Person, reader: Person): Promise<void> {
  await voter.sees(/^You can object to this result until the end of /);
  await voter.isAt(title, 'vote/result-open-to-objection');
  await voter.press('Object to this result');
  const page = 'Object to the result';
  await voter.press('Send your objection');
  const missing = 'Say what happened, and why the result should not stand';
  await voter.alert().getByRole('link', { name: missing }).waitFor();
  const objection = 'I was shown the paper of somebody else.';
  await voter.write('What happened, and why should the result not stand?', objection);
  await voter.isAt(page, 'vote/objecting-to-a-result');
  await voter.press('Send your objection');
  await voter.sees(/^Your objection has been sent/);
  const other = await officer(stage, secretary);
  await other.goTo('/office');
  await other.follow(`Answer an objection to the result: ${title}`);
  await other.sees(objection);
  await other.isAt('Objections to the result', 'office/objections-to-a-result');
  await other.press('Answer this objection');
  await other.press('Enter your answer');
  await other.alert().getByRole('link', { name: 'Say whether the result stands' }).waitFor();
  await choice(other, 'Yes: dismiss the objection').check();
  const reasons = 'The paper was looked for, and was the voter’s own.';
  await other.write('Reasons', reasons);
  await other.isAt('Answer an objection', 'office/answering-an-objection');
  await other.press('Enter your answer');
  await reports(other, 'The objection is dismissed.');
  await voter.goTo(memberPage());
  await voter.sees(reasons);
  await reader.page.reload();
  await reader.sees(/^This result may be questioned until .* There is one objection\.$/);
  await reader.sees(reasons);
  await reader.isAt(title, 'register/objection-dismissed');
}

const grounds = 'Two members of the roll were sent no paper.';

/** Another voter objects on a phone without touching it. */
async function objectByKeyboard(voter: Person): Promise<void> {
  const keys = new Keyboard(voter);
  await keys.press(voter.button('Object to this result'), 'Enter');
  await keys.startsAt('Object to the result');
  const what = voter.field('What happened, and why should the result not stand?');
  await keys.write(what, 'My neighbours and I had no paper.');
  await keys.press(voter.button('Send your objection'), 'Enter');
  await voter.sees(/^Your objection has been sent/);
}

/** The returning officer, who declared the result, cannot answer; the secretary sets it aside. */
async function setAside(): Promise<void> {
  const head = await election.head();
  await head.goTo(`${election.page}/objections`);
  await head.sees(/^Another officer answers it: /);
  const other = await officer(stage, secretary);
  await other.follow(`Answer an objection to the result: ${title}`);
  await other.press('Answer this objection');
  await choice(other, 'No: set the result aside').check();
  await other.press('Enter your answer');
  await other.alert().getByRole('link', { name: 'Choose whose result is set aside' }).waitFor();
  await other.field('Members').check();
  await other.write('Reasons', grounds);
  await other.isAt('Answer an objection', 'office/setting-a-result-aside');
  await other.press('Enter your answer');
  await reports(other, 'The result is set aside. Another election has been called.');
  await other.isAt('Objections to the result', 'office/result-set-aside');
}

/** A candidate reads the count on a phone and asks for another; the returning officer has it made. */
async function countedAgain(): Promise<void> {
  const candidate = await election.member('U002', memberPage());
  await candidate.sees(/^Count 1, of .*Nothing is declared yet/);
  await candidate.isAt(title, 'vote/candidate-told-of-the-count');
  await candidate.press('Read the count or ask for a recount');
  const page = 'How the votes were counted';
  await candidate.press('Ask for a recount');
  await candidate
    .alert()
    .getByRole('link', { name: 'Say why the votes should be counted again' })
    .waitFor();
  await candidate.write('Why should the votes be counted again?', 'One vote would have done.');
  await candidate.isAt(page, 'vote/asking-for-a-recount');
  await candidate.press('Ask for a recount');
  await candidate.sees(/^You have asked for a recount of this count/);
  const head = await election.head();
  await head.goTo('/office');
  await head.follow(`Answer the request for a recount: ${title}`);
  await head.press('Answer the request for a recount');
  const answering = 'Answer the request for a recount';
  await head.press('Enter your answer');
  await head
    .alert()
    .getByRole('link', { name: 'Say whether the votes are counted again' })
    .waitFor();
  await choice(head, 'Yes: count again now').check();
  await head.isAt(answering, 'office/answering-a-recount');
  await head.press('Enter your answer');
  await reports(head, 'The votes have been counted again.');
  await head.sees(/The recount, count 2, agrees with count 1/);
  await head.isAt(title, 'office/counted-again-on-request');
}
