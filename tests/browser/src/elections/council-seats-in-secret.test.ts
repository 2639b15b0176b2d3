import { officer, returningOfficer, scrutineer } from '../support/office';
import { castSealed, readyBoard } from '../support/secret-poll';
import { setStage } from '../support/stage';
import { cardOf } from '../support/voting';
import { WholeElection } from '../support/whole-election';

const stage = setStage({
  elections: {
    secrecy: 'secret',
    mayChangeVote: true,
    nominations: {
      seconders: 0,
      statementWords: 250,
      order: 'random-per-voter',
      cites: ['Standing order 4'],
    },
  },
});

const emails = [
  'scrutineer@caldervale.example',
  'scrutineer2@caldervale.example',
  'scrutineer3@caldervale.example',
];
const title = 'Council seats for staff and the community';
/** Two of the staff and two of the community stand for a seat each. */
const standing = { staff: ['CV0001', 'CV0002'], community: ['CV1310', 'CV1311'] };
const voters = {
  staff: ['CV0020', 'CV0021', 'CV0022', 'CV0023'],
  community: ['CV1320', 'CV1321', 'CV1322', 'CV1323', 'CV1324'],
};

describe('council seats by constituency, in secret', () => {
  it('are nominated for, voted on in the booth, opened by scrutineers and declared', async () => {
    const head = await officer(stage, returningOfficer);
    const codes = await readyBoard(stage, head, emails, 2);
    const election = new WholeElection(stage, title, returningOfficer, scrutineer);
    await election.call({ 'Staff (10 seats in all)': 1, 'Community (6 seats in all)': 1 }, 45);
    await election.complete('Give notice of the election', 'Give notice', 'Notice is given.');
    await election.until('nominations-open');
    const names: string[] = [];
    for (const number of [...standing.staff, ...standing.community]) {
      const name = await election.stand(number, 'I would ask how long people wait.');
      await election.accept(name);
      names.push(name);
    }
    await election.until('withdrawals-close');
    await election.complete(
      'Publish the statement of candidates',
      'Publish the statement',
      'The statement of candidates is published.',
    );
    await election.until('poll-opens');
    const poll = await election.opened();

    const voter = await election.member('CV0019', '/vote');
    await cardOf(voter, title).getByRole('button', { name: 'Vote', exact: true }).click();
    await voter.isAt('Staff: 1 seat', 'booth/random-order');
    await voter.sees(/in an order drawn by chance for you, on this device/);
    await voter.press(`Rank 1st ${names[1]}`);
    await voter.press('Continue');
    await voter.heading('Check your vote', 1).waitFor();
    await voter.sees('Your vote is sealed and ready to be cast. It has not been sent yet.');
    await voter.press('Cast your vote');
    await voter.heading('Your vote has been cast', 1).waitFor();
    for (const number of voters.staff)
      await castSealed(await election.member(number, '/vote'), poll, [1, 0]);
    for (const number of voters.community)
      await castSealed(await election.member(number, '/vote'), poll, [0]);
    await election.until('poll-closes');
    await election.closed();

    const absent = await officer(stage, returningOfficer);
    await absent.goTo(`/office/polls/${poll}`);
    await absent.follow('The opening of the result, step by step');
    await absent.follow('Go on without Odile Farnworth');
    await absent.write('Why?', 'Is ill.');
    await absent.press('Go on without this member');
    const board = await Promise.all(
      [0, 2].map(async (place) => {
        const scrutineer = await officer(stage, emails[place] ?? '');
        await scrutineer.goTo(`/office/polls/${poll}/opening`);
        return { scrutineer, code: codes[place] ?? '' };
      }),
    );
    for (const { scrutineer } of board) {
      await scrutineer.press('Shuffle the papers');
      await scrutineer.button('Shuffle the papers').waitFor({ state: 'detached' });
    }
    for (const { scrutineer, code } of board) {
      await scrutineer.button('Do your part of opening').waitFor();
      await scrutineer.write('The code of your recovery sheet', code);
      await scrutineer.press('Do your part of opening');
      await scrutineer.button('Do your part of opening').waitFor({ state: 'detached' });
    }
    await board[1]?.scrutineer.sees(/The result is open\. It can be counted and declared\./);

    const reader = await election.countAndDeclare();
    await reader.sees(names[1] ?? '');
    await reader.sees(names[2] ?? '');
    await reader.isAt(title, 'register/whole-election-in-secret');
  });
});
