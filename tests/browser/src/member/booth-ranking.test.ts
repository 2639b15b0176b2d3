import { enterBooth, keptByBrowser, sealed, trackerShown } from '../support/booth';
import { phone, picture } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { officer, returningOfficer } from '../support/office';
import { type Person } from '../support/person';
import { closePoll, openElection, readyBoard, someone } from '../support/secret-poll';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import { candidates, choices, rank } from '../support/voting';

const stage = setStage({
  elections: { secrecy: 'secret', mayChangeVote: true },
  closesEarly: true,
});
const election = 'A seat for staff';
const question = 'Staff: 1 seat';
const done = 'Your vote has been cast';

/** The ids of the options on somebody's paper, by name. */
async function optionIds({ page, site }: Person, poll: string): Promise<Map<string, string>> {
  const answer = await page.context().request.get(`${site.url}/api/v1/polls/${poll}/paper`);
  const { contests } = (await answer.json()) as {
    contests: { options: { id: string; name: string }[] }[];
  };
  return new Map(contests.flatMap(({ options }) => options.map(({ id, name }) => [name, id])));
}

/** The receipt on paper has the tracker and the code to scan, and nothing that only a screen can do. */
async function printsWithoutButtons(person: Person, tracker: string): Promise<void> {
  await person.page.emulateMedia({ media: 'print' });
  expect(await trackerShown(person)).toBe(tracker);
  expect(await person.main().getByRole('img').isVisible()).toBe(true);
  for (const button of await person.main().getByRole('button').all())
    expect(await button.isVisible()).toBe(false);
  expect(await person.link('Back to my ballots').isVisible()).toBe(false);
  await picture(person.page, 'booth/receipt-printed');
  await person.page.emulateMedia({ media: 'screen' });
}

describe('a secret ranking on a phone', () => {
  it('is ranked by touch and by keyboard, survives a reload, is cast once by a double tap, and not after the close', async () => {
    const head = await officer(stage, returningOfficer);
    await readyBoard(stage, head, ['scrutineer@caldervale.example'], 1);
    const poll = await openElection(head, ['CV0001', 'CV0002', 'CV0003', 'CV0004']);
    const entries = async () => {
      const answer = await head.page.context().request.get(`${head.site.url}/api/v1/log`);
      return ((await answer.json()) as { size: number }).size;
    };

    const person = await stage.person(phone);
    await signIn(person, 'CV0005');
    await enterBooth(person, { title: election, heading: question });
    await person.isAt(question, 'booth/ranking-blank');
    const says = (text: string) =>
      person.page.getByRole('status').getByText(text, { exact: true }).waitFor();
    const [first = '', second = '', third = ''] = await candidates(person);
    await rank(person, '1st', third);
    await says(`${third} is now your 1st choice.`);
    await rank(person, '2nd', first);
    const keys = new Keyboard(person);
    await keys.press(person.button(`Rank 3rd ${second}`), 'Space');
    await keys.press(person.button(`Move up ${second}`), 'Enter');
    await says(`${second} is now your 2nd choice and ${first} your 3rd.`);
    await person.press(`Move down ${third}`);
    await person.press(`Remove ${third}`);
    await says(`${third} is no longer ranked. You have ranked 2.`);
    await person.press('Put in order');
    await says('The list is now in your order.');
    await person.isAt(question, 'booth/ranking-in-order');
    await person.page.reload();
    await keys.press(person.button('Continue'), 'Enter');
    await keys.startsAt('Check your vote');
    await person.sees(sealed);
    expect(await choices(person)).toEqual([`1st ${second}`, `2nd ${first}`]);
    await person.isAt('Check your vote', 'booth/check-ranking');
    const ids = await optionIds(person, poll);
    const written = JSON.stringify([ids.get(second), ids.get(first)]).slice(1, -1);
    expect(await keptByBrowser(person)).toContain(written.replaceAll('"', '\\"'));
    const before = await entries();
    await person.button('Cast your vote').dblclick();
    await person.isAt(done, 'booth/receipt-ranking');
    const tracker = await trackerShown(person);
    const kept = await keptByBrowser(person);
    expect([...ids].flat().filter((canary) => kept.includes(canary))).toEqual([]);
    expect(kept).not.toContain('folkmoot.sealed');
    await printsWithoutButtons(person, tracker);
    // The key, and the ballot: once each.
    expect(await entries()).toBe(before + 2);

    const other = await stage.person(phone);
    await signIn(other, 'CV0005');
    await enterBooth(other, { title: election, heading: question, act: 'Change your vote' });
    expect(await other.button(/^Remove /).count()).toBe(0);
    await rank(other, '1st', third);
    await other.press('Continue');
    await other.sees(sealed);
    await other.press('Cast your vote');
    await other.heading(done).waitFor();
    expect(await trackerShown(other)).not.toBe(tracker);

    const late = await someone(stage, 'CV0006');
    await late.page.setViewportSize(phone);
    await late.goTo(`/booth/${poll}`);
    await rank(late, '1st', first);
    await late.press('Continue');
    await late.sees(sealed);
    await closePoll(stage, head, poll);
    await late.press('Cast your vote');
    await late
      .alert()
      .getByText(/This poll closed on /)
      .waitFor();
    await late.isAt('Check your vote', 'booth/check-closed');
    expect(await choices(late)).toEqual([`1st ${first}`]);
    await late.goTo(`/booth/${poll}`);
    await late.isAt('You cannot vote in this poll', 'booth/cannot-vote-closed');
  }, 120_000);
});
