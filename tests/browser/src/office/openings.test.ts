import fs from 'node:fs';
import path from 'node:path';
import { officer, reports, returningOfficer } from '../support/office';
import { castSealed, closePoll, openElection, readyBoard, someone } from '../support/secret-poll';
import { setStage } from '../support/stage';

const stage = setStage({
  elections: { secrecy: 'secret', mayChangeVote: true },
  closesEarly: true,
});

const emails = [
  'scrutineer@caldervale.example',
  'scrutineer2@caldervale.example',
  'scrutineer3@caldervale.example',
];

describe('a closed secret poll', () => {
  it('is shuffled and opened by two of three scrutineers in their browsers, without the third', async () => {
    const head = await officer(stage, returningOfficer);
    const codes = await readyBoard(stage, head, emails, 2);
    const poll = await openElection(head, ['CV0001', 'CV0002', 'CV0003']);
    for (const [at, marks] of [[2, 0], [2], [1, 2, 0]].entries())
      await castSealed(await someone(stage, `CV000${at + 1}`), poll, marks);

    const key = path.join(stage.site.pollKeys, `${poll}.key`);
    fs.renameSync(key, `${key}.away`);
    await head.goTo('/office');
    await head.follow('Bring the server’s key back: A seat for staff');
    await head.sees(/The server’s own key of this poll is missing/);
    await head.sees(/put the key file back from a backup/);
    await head.isAt('A seat for staff', 'office/poll-key-lost');
    fs.renameSync(`${key}.away`, key);
    await head.page.reload();
    await head.heading('A seat for staff', 1).waitFor();
    expect(await head.text(/The server’s own key/).count()).toBe(0);

    await closePoll(stage, head, poll);

    await head.goTo(`/office/polls/${poll}`);
    await head.follow('The opening of the result, step by step');
    await head.sees(/Fewer than five ballots are in a box/);
    await head.isAt('Opening the result', 'office/opening-few');
    await head.follow('Say whether they are to be opened');
    await head.isAt('Open very few ballots?', 'office/opening-confirm');
    await head.press('Open them');
    await reports(head, 'The ballots may be opened.');
    await head.sees('Waiting for Callum Reith to shuffle.');
    await head.isAt('Opening the result', 'office/opening');
    await head.follow('Go on without Odile Farnworth');
    await head.isAt('Go on without Odile Farnworth', 'office/opening-without');
    await head.press('Go on without this member');
    await head.sees('Enter the reason');
    await head.write('Why?', 'Is ill.');
    await head.press('Go on without this member');
    await reports(head, 'The opening goes on without that member.');
    await head.sees('Nobody more can be left out: those who are left are needed.');

    // Somebody closes the browser while the shuffle is on its way: nothing of it is kept, and the turn is still theirs.
    const hasty = await officer(stage, emails[0] ?? '');
    await hasty.page.route('**/shuffles', () => undefined);
    await hasty.follow('Open the result of “A seat for staff”');
    const sending = hasty.page.waitForRequest('**/shuffles');
    await hasty.press('Shuffle the papers');
    await sending;
    await hasty.page.context().close();

    const first = await officer(stage, emails[0] ?? '');
    const third = await officer(stage, emails[2] ?? '');
    for (const person of [first, third]) {
      await person.goTo('/office');
      await person.follow('Open the result of “A seat for staff”');
      await person.button('Shuffle the papers').waitFor();
      await person.isAt('Opening the result', 'office/opening-shuffle');
      await person.press('Shuffle the papers');
      await person.button('Shuffle the papers').waitFor({ state: 'detached' });
    }
    await third.button('Do your part of opening').waitFor();
    await third.isAt('Opening the result', 'office/opening-decrypt');
    await third.press('Do your part of opening');
    await third.sees('Type the code of your recovery sheet');
    await third.write('The code of your recovery sheet', codes[0] ?? '');
    await third.press('Do your part of opening');
    await third.sees(/This is the sheet of another board or of another member/);
    await third.isAt('Opening the result', 'office/opening-wrong-sheet');
    await third.write('The code of your recovery sheet', codes[2] ?? '');
    await third.press('Do your part of opening');
    await third.sees('Decrypted in part by Tariq Benbow (you)');

    await first.write('The code of your recovery sheet', codes[0] ?? '');
    await first.press('Do your part of opening');
    await first.sees(/The result is open\. It can be counted and declared\./);
    await first.sees('Opened without Odile Farnworth: Is ill.');
    await first.link('Download the archive (.bel)').waitFor();
    await first.isAt('Opening the result', 'office/opening-done');

    const voter = await someone(stage, 'CV0002');
    await voter.goTo(`/booth/${poll}`);
    await voter.sees(/closed this poll early/);
    await voter.follow('Your receipt');
    await voter.heading('Your vote has been cast', 1).waitFor();
    await voter.press('Check that your vote is counted');
    await voter.sees('This vote is in the ballot box, and it is one of those that count');
  }, 180_000);
});
