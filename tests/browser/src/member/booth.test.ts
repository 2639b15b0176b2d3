import {
  enterBooth,
  keptByBrowser,
  markAndSeal,
  sealed,
  secretBallot,
  signInAsVoter,
  trackerShown,
} from '../support/booth';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { type Person } from '../support/person';
import { readAloud } from '../support/read-aloud';
import { setStage } from '../support/stage';
import { signIn as signInAgain } from '../support/sign-in';
import { cardOf } from '../support/voting';

const stage = setStage();
const done = 'Your vote has been cast';
const casting = '**/api/v1/polls/*/sealed-ballots';

async function voter(): Promise<Person> {
  const person = await stage.person(phone);
  await signInAsVoter(person);
  return person;
}

/** The length of the log. */
async function entriesOf(person: Person): Promise<number> {
  const answer = await person.page.context().request.get(`${person.site.url}/api/v1/log`);
  return ((await answer.json()) as { size: number }).size;
}

describe('a secret vote', () => {
  it('is sealed on the phone and cast by keyboard alone, and found again', async () => {
    const person = await voter();
    const keys = new Keyboard(person);
    await person.goTo('/vote');
    await person.isAt('My ballots', 'vote/ballots-secret');
    await keys.press(cardOf(person, secretBallot).getByRole('button', { name: 'Vote' }), 'Space');
    await person.isAt(secretBallot, 'booth/choice');
    expect(await readAloud(person)).toMatchSnapshot('the paper in the booth');
    await keys.press(person.field('For'), 'Space');
    await person.page.keyboard.press('ArrowDown');
    await keys.press(person.button('Continue'), 'Enter');
    await keys.startsAt('Check your vote');
    await person.sees(sealed);
    await person.isAt('Check your vote', 'booth/check');
    expect(await person.page.getByRole('definition').first().innerText()).toContain('Against');
    expect(await readAloud(person)).toMatchSnapshot('what is sealed, before it is cast');
    await keys.press(person.button('Cast your vote'), 'Enter');
    await keys.startsAt(done);
    await person.isAt(done, 'booth/receipt');
    await keys.press(person.button('Check that your vote is counted'), 'Enter');
    await keys.startsAt('Check that your vote is counted');
    await person.sees('This vote is in the ballot box, and it is one of those that count');
    await person.isAt('Check that your vote is counted', 'booth/tracker');
  });

  it('leaves nothing of the choice in the browser, and nothing of it goes to the server', async () => {
    const person = await voter();
    const sent: string[] = [];
    person.page.on('request', (request) =>
      sent.push(`${request.url()} ${request.postData() ?? ''}`),
    );
    await enterBooth(person);
    const answers = await person.page
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
    await markAndSeal(person, 'For');
    expect(await keptByBrowser(person)).toContain(answers[0]);
    await person.press('Cast your vote');
    await person.heading(done).waitFor();
    const kept = await keptByBrowser(person);
    for (const canary of [...answers, 'For"', 'seed']) {
      expect(kept).not.toContain(canary);
      expect(sent.join('\n')).not.toContain(canary);
    }
    expect(kept).not.toContain('folkmoot.sealed');
  });

  it('can be looked up by anybody who has the tracker, and a mistyped one is told', async () => {
    const person = await voter();
    await enterBooth(person);
    await markAndSeal(person, 'For');
    await person.press('Cast your vote');
    await person.heading(done).waitFor();
    const tracker = await trackerShown(person);
    const address = await person.button('Check that your vote is counted').getAttribute('href');
    const stranger = await stage.person(phone);
    await stranger.goTo(address?.split('?')[0] ?? '');
    await stranger.write('Tracker', tracker.slice(1));
    await stranger.press('Look for it');
    await stranger.isAt('Check that your vote is counted', 'booth/tracker-mistyped');
    await stranger
      .alert()
      .getByRole('link', { name: /A tracker has 43 letters/ })
      .waitFor();
    await stranger.write('Tracker', `${tracker.slice(0, 20)} ${tracker.slice(20)}`);
    await stranger.press('Look for it');
    await stranger.sees('This vote is in the ballot box, and it is one of those that count');
    await stranger.sees(/^It (has|will have) entry [\d,]+ in the public log/);
    await stranger.write('Tracker', `${tracker.slice(1)}A`);
    await stranger.press('Look for it');
    await stranger
      .alert()
      .getByRole('link', { name: /No ballot with this tracker/ })
      .waitFor();
  });
});

describe('when the network fails while a secret vote is cast', () => {
  it('says that it is not sent, keeps it, and sends the same sealed vote again, even after a reload', async () => {
    const person = await voter();
    const sent: string[] = [];
    person.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/sealed-ballots'))
        sent.push(request.postData() ?? '');
    });
    await enterBooth(person);
    await markAndSeal(person, 'Against');
    const before = await entriesOf(person);
    await person.page.route(casting, (route) => route.abort('internetdisconnected'));
    await person.press('Cast your vote');
    await person
      .alert()
      .getByRole('heading', { name: 'Your vote has NOT been sent yet' })
      .waitFor();
    await person.isAt('Check your vote', 'booth/check-not-sent');
    await person.page.reload();
    await person.sees(sealed);
    await person.press('Cast your vote');
    await person
      .alert()
      .getByRole('heading', { name: 'Your vote has NOT been sent yet' })
      .waitFor();
    await person.page.unroute(casting);
    await person.page.route(casting, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await person.press('Try again to cast your vote');
    await person
      .alert()
      .getByRole('heading', { name: 'Your vote has NOT been sent yet' })
      .waitFor();
    await person.page.unroute(casting);
    await person.button('Try again to cast your vote').dblclick();
    await person.heading(done).waitFor();
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(new Set(sent).size).toBe(1);
    // The key, and the ballot: once each.
    expect(await entriesOf(person)).toBe(before + 2);
  });
});

describe('a changed mind, on a second device', () => {
  it('votes again with another key, and the first vote is shown as replaced', async () => {
    const first = await stage.person(phone);
    const number = await signInAsVoter(first);
    await enterBooth(first);
    await markAndSeal(first, 'For');
    await first.press('Cast your vote');
    await first.heading(done).waitFor();
    const tracker = await trackerShown(first);

    const second = await stage.person(phone);
    await signInAgain(second, number);
    await enterBooth(second, { act: 'Change your vote' });
    await second.sees(/If you cast your vote again, the new vote replaces the old one/);
    expect(await second.field('For').isChecked()).toBe(false);
    await markAndSeal(second, 'Against');
    await second.press('Cast your vote');
    await second.isAt(done, 'booth/receipt-again');
    expect(await trackerShown(second)).not.toBe(tracker);
    await second.text('Votes that you cast before').click();
    await second.sees(/^[A-Za-z0-9+/ ]{53}$/);

    const address = await second.button('Check that your vote is counted').getAttribute('href');
    await first.goTo(`${address?.split('?')[0]}?tracker=${encodeURIComponent(tracker)}`);
    await first.sees('This vote was replaced: a later vote of the same person counts instead');
    await first.isAt('Check that your vote is counted', 'booth/tracker-replaced');
  });
});

describe('testing the machine', () => {
  it('shows the tracker first, opens the vote on another device, and never casts what was opened', async () => {
    const person = await voter();
    await enterBooth(person);
    await markAndSeal(person, 'Against');
    await person.text('Test this device first (optional)').click();
    await person.isAt('Check your vote', 'booth/check-test');
    const tracker = await trackerShown(person);
    await person.press('Open this vote instead of casting it');
    await person.isAt('This test vote was opened, not cast', 'booth/opened');
    expect(await trackerShown(person)).toBe(tracker);
    expect(await person.button('Cast your vote').count()).toBe(0);
    const opening = await person
      .main()
      .getByText(/^[0-9a-f]{64}\./)
      .innerText();

    const other = await stage.person(phone);
    const page = await person
      .main()
      .getByText(/^Open http/)
      .innerText();
    const address = /Open (\S+) on another/.exec(page)?.[1] ?? '';
    await other.goTo(address);
    await other.write('Text from the other device', opening);
    await other.press('Show what was sealed');
    await other.isAt('What was sealed in a test vote', 'booth/test');
    expect(await trackerShown(other)).toBe(tracker);
    expect(await other.page.getByRole('definition').first().innerText()).toContain('Against');
    await other.write('Text from the other device', opening.replace(/\.1$/, '.0'));
    await other.press('Show what was sealed');
    await other.page.getByRole('definition').getByText('For', { exact: true }).waitFor();
    expect(await trackerShown(other)).not.toBe(tracker);
    const scanned = await stage.person(phone);
    await scanned.goTo(`${address}#${opening}`);
    await scanned.sees('The test vote has this tracker:');

    await person.press('Seal my vote again');
    await person.sees(sealed);
    await person.text('Test this device first (optional)').click();
    expect(await trackerShown(person)).not.toBe(tracker);
    await person.press('Cast your vote');
    await person.heading(done).waitFor();
  });
});

describe('somebody who cannot vote in secret', () => {
  it('is told exactly why', async () => {
    const person = await voter();
    await enterBooth(person);
    const address = person.address;
    const officer = await stage.person(phone);
    const stranger = await stage.person(phone);
    await signInAgain(officer, 'secretary@caldervale.example');
    await officer.goTo(address);
    await officer.isAt('This page cannot be shown', 'booth/members-only');
    await stranger.goTo(address);
    await stranger.heading('Sign in', 1).waitFor();
  });
});

describe('a paper that is not as it was published', () => {
  it('is not voted on', async () => {
    const person = await voter();
    await person.page.route('**/election.json', async (route) => {
      const answer = await route.fetch();
      const text = (await answer.text()).replace('"Against"', '"For the board"');
      await route.fulfill({ response: answer, body: text });
    });
    await enterBooth(person);
    await person.field('For').check();
    await person.press('Continue');
    await person.sees('Do not vote here: the ballot paper is not as it was published');
    await person.isAt('Check your vote', 'booth/check-at-fault');
    expect(await person.button('Cast your vote').count()).toBe(0);
  });
});

describe('how the vote stays secret', () => {
  it('is told in plain words, with the release of the booth', async () => {
    const person = await voter();
    await enterBooth(person);
    await person.goTo('/booth/secrecy');
    await person.sees('The public log has this release.');
    await person.isAt('How your vote stays secret', 'booth/secrecy');
    await person.follow('See its entry in the log');
    await person.heading('Log', 1).waitFor();
  });
});

describe('the booth', () => {
  it('runs nothing but its own files, under their hashes', async () => {
    const person = await voter();
    const foreign: string[] = [];
    person.page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(person.site.url).origin)
        foreign.push(request.url());
    });
    await enterBooth(person);
    await markAndSeal(person, 'For');
    expect(foreign).toEqual([]);
    const scripts = await person.page.evaluate(() =>
      Array.from(document.querySelectorAll('script, link[rel=stylesheet]'), (file) =>
        file.getAttribute('integrity'),
      ),
    );
    expect(scripts).toHaveLength(2);
    for (const hash of scripts) expect(hash).toMatch(/^sha384-/);
  });

  it('does not run a script that was changed on its way', async () => {
    const person = await voter();
    await person.goTo('/vote');
    await person.page.route('**/booth/assets/worker-*.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()};self.changed=1` });
    });
    await enterBooth(person);
    await person.field('For').check();
    await person.press('Continue');
    await person.sees('Your vote is not sealed, and has NOT been sent yet');
    await person.isAt('Check your vote', 'booth/check-failed');
    person.faults.length = 0;
  });
});
