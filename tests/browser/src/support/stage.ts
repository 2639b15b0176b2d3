import { chromium, type Browser } from 'playwright-core';
import { desk, type Size } from './inspect';
import { Person } from './person';
import { startSite, type Site, type SiteOptions } from './site';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

declare global {
  /** Whether the test that has just ended failed; kept by the environment of these tests. */
  var testFailed: boolean | undefined;
}

/** The site and the browser of a test file, and the people who use them in one test. */
export interface Stage {
  readonly site: Site;
  /** Somebody new, in a browser without cookies, and where `script` is false without script. */
  person(size?: Size, script?: boolean): Promise<Person>;
}

/** Sets up a site and a browser for the tests of a file. After each test nobody may have met a fault. */
export function setStage(options?: SiteOptions): Stage {
  let site: Site;
  let browser: Browser;
  let people: Person[] = [];
  const started: { close(): Promise<unknown> }[] = [];
  beforeAll(async () => {
    browser = await launch();
    started.push(browser);
    site = await startSite(options);
    started.push(site);
  });
  afterEach(async () => {
    const faults = people.flatMap((person) => person.faults);
    const shown = globalThis.testFailed ? await Promise.all(people.map((one) => one.shown())) : [];
    await Promise.all(people.map(({ page }) => page.context().close()));
    people = [];
    expect(faults).toEqual([]);
    if (shown.length > 0) throw new Error(`Shown when the test failed:\n${shown.join('\n\n')}`);
  });
  afterAll(async () => {
    for (const one of started) await one.close();
  });
  return {
    get site() {
      return site;
    },
    person: async (size = desk, script = true) => {
      const options = { viewport: size, locale: 'en-GB', javaScriptEnabled: script };
      const context = await browser.newContext(options);
      const person = new Person(await context.newPage(), site);
      people.push(person);
      return person;
    },
  };
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: flags,
  });
