import { ask } from '../support/ask';
import { phone } from '../support/inspect';
import {
  choice,
  officer,
  reports,
  returningOfficer,
  secretary,
  writeDate,
} from '../support/office';
import { type Person } from '../support/person';
import { nominate } from '../support/secret-poll';
import { setStage } from '../support/stage';
import { election as title, openPaper, signInAsElector } from '../support/voting';

const stage = setStage({ elections: { forOneSeat: 'fptp' } });

interface Details {
  readonly contests: readonly {
    readonly constituency: string;
    readonly candidates: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** Opens the form for a candidate of the staff, or of whoever elects, where an election is shown, and fills it in. @returns the name */
async function enterADeath(head: Person, election: string, picture: string): Promise<string> {
  const { contests } = await ask<Details>(head, 'get', `/elections/${election}`);
  const contest = contests.find(({ constituency }) => constituency === 'staff') ?? contests[0];
  const name = contest?.candidates[0]?.name ?? '';
  await head.goTo(`/office/elections/${election}`);
  await head
    .main()
    .getByRole('link', { name: new RegExp(`^Stands no longer.*${name}`) })
    .click();
  await head.isAt('A candidate stands no longer', picture);
  await choice(head, 'The candidate died').check();
  await writeDate(head, 'On which day did it happen?', 0);
  await head.write('Reason', 'The family wrote.');
  await head.write('Where is the evidence?', 'Certificate, file E-14.');
  await head.press('Enter it');
  return name;
}

async function openElectionNamed(head: Person, named: string): Promise<string> {
  const { items } = await ask<{ items: { id: string; title: string }[] }>(
    head,
    'get',
    '/elections',
  );
  return items.find((one) => one.title === named)?.id ?? '';
}

/** An election for one seat that two officers agree to hold at once, open for voting. */
async function openForOneSeat(head: Person): Promise<string> {
  const second = await officer(stage, secretary);
  const { id } = await ask<{ id: string }>(head, 'post', '/elections', {
    title: 'One community seat',
    contests: [{ constituency: 'community', seats: 1 }],
  });
  const asked = await ask<{ id: string }>(head, 'post', `/elections/${id}/overrides`, {
    stage: 'timetable',
    reason: 'The members agreed to vote at once.',
  });
  const decision = `/elections/${id}/overrides/${asked.id}/decision`;
  await ask(second, 'post', decision, { agreed: true });
  for (const memberNumber of ['CV1320', 'CV1321', 'CV1322'])
    await nominate(head, id, 'community', memberNumber);
  const closesAt = new Date(Date.parse(stage.site.clock.now()) + 10 * 86_400_000).toISOString();
  await ask(head, 'post', `/elections/${id}/opening`, { closesAt });
  return id;
}

describe('a candidate who dies once papers are out', () => {
  it('is passed over where papers rank, and voters read so on theirs', async () => {
    const head = await officer(stage, returningOfficer);
    const open = await openElectionNamed(head, title);
    const name = await enterADeath(head, open, 'office/cease-passed-over');
    await reports(head, new RegExp(`passes over ${name} as if never listed`));
    await head.sees(`${name} died on`);
    await head.isAt(title, 'office/election-with-a-death');

    const voter = await stage.person(phone);
    await signInAsElector(voter);
    await voter.goTo('/vote');
    const download = voter.page.waitForEvent('download');
    await voter.follow('Take away a copy of what is kept about you (JSON)');
    expect((await download).suggestedFilename()).toBe('my-data.json');
    await openPaper(voter, title);
    await voter.sees(`${name} died on`);
    await voter.isAt('Staff: 1 seat', 'member/paper-with-a-death');
  });

  it('R-E10: who left the constituency is a task until it is entered', async () => {
    const head = await officer(stage, returningOfficer);
    const second = await officer(stage, secretary);
    const id = await openElectionNamed(head, title);
    const { contests } = await ask<Details>(head, 'get', `/elections/${id}`);
    const name = contests.find(({ constituency }) => constituency === 'staff')?.candidates[0]?.name;
    const { items } = await ask<{ items: { id: string }[] }>(
      second,
      'get',
      `/members?q=${encodeURIComponent(name ?? '')}`,
    );
    const leftOn = stage.site.clock.now().slice(0, 10);
    await ask(second, 'post', `/members/${items[0]?.id}/leaving`, { leftOn });
    await head.goTo('/office');
    await head.isAt('What needs doing', 'office/home-with-a-candidate-who-left');
    await head.follow(`Enter that ${name} can no longer be elected`);
    await head.sees('No longer of the constituency');
    await head.isAt(title, 'office/election-with-a-candidate-who-left');
    await head
      .main()
      .getByRole('link', { name: new RegExp(`^Stands no longer.*${name}`) })
      .click();
    await head.isAt('A candidate stands no longer', 'office/cease-who-left');
    await choice(head, 'The candidate left the constituency').check();
    await writeDate(head, 'On which day did it happen?', 0);
    await head.write('Reason', 'Took a post elsewhere.');
    await head.write('Where is the evidence?', 'Letter, folder 7.');
    await head.press('Enter it');
    await reports(head, new RegExp(`passes over ${name} as if never listed`));
    await head.sees(`${name} left the constituency on`);
  });

  it('ends the poll where papers do not rank, and it is held again', async () => {
    const head = await officer(stage, returningOfficer);
    const id = await openForOneSeat(head);
    await enterADeath(head, id, 'office/cease-abandoned');
    await reports(head, /a new one is held within 40 days/);
    await head.sees('This election was abandoned');
    await head.isAt('One community seat', 'office/election-abandoned');
    await head.follow('The election that is held instead');
    await head.isAt('One community seat (held again)', 'office/election-held-again');
    await head.sees('its poll must close by');
  });
});
