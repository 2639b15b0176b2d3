import { type Locator, type Page } from 'playwright-core';
import { inspect } from './inspect';
import { type Site } from './site';

type Name = string | RegExp;

const inspected = new Set<string>();

/** Somebody at a browser of their own. Finds things as people do: by what they are and what they are called. */
export class Person {
  /** What the browser complained of. Nobody sees it, but nothing should be there. */
  readonly faults: string[] = [];
  /** What was asked for and failed or was refused. */
  private readonly unanswered: string[] = [];
  /** Addresses of the pages shown, in order, without what follows the question mark. */
  readonly trail: string[] = [];

  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {
    page.setDefaultTimeout(60_000);
    this.listen();
  }

  async goTo(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.site.url).href);
  }

  /**
   * Waits for the page with a heading, and inspects it when the file comes across it first.
   * @param name  what its pictures are called; one for each state worth a look
   */
  async isAt(heading: Name, name: string): Promise<void> {
    await this.heading(heading, 1).waitFor();
    if (inspected.has(name)) return;
    inspected.add(name);
    expect({ [name]: await inspect(this.page, name) }).toEqual({ [name]: [] });
  }

  /** What is in the page itself: not in the header, the way back or the footer. */
  main = (): Locator => this.page.getByRole('main');
  heading = (name: Name, level?: number): Locator =>
    this.main().getByRole('heading', { name, exact: true, ...(level && { level }) });
  link = (name: Name): Locator => this.main().getByRole('link', { name, exact: true });
  button = (name: Name): Locator => this.main().getByRole('button', { name, exact: true });
  field = (name: Name): Locator => this.main().getByLabel(name, { exact: true });
  text = (text: Name): Locator => this.main().getByText(text);
  alert = (): Locator => this.main().getByRole('alert');
  /** At the top of every page: who is signed in, and the ways on. */
  header = (): Locator => this.page.getByRole('banner');

  follow = (name: Name): Promise<void> => this.link(name).click();
  press = (name: Name): Promise<void> => this.button(name).click();
  write = (name: Name, text: string): Promise<void> => this.field(name).fill(text);

  /** Waits until a text can be seen, on the page or within a part of it; where it cannot, the error tells what can. */
  async sees(text: Name, within: Locator = this.main()): Promise<void> {
    try {
      await within.getByText(text).first().waitFor();
    } catch (cause) {
      throw new Error(`Does not show ${String(text)} but: ${await this.shown()}`, { cause });
    }
  }

  /** The address, what was asked for and not answered well, and the words of the page shown. */
  async shown(): Promise<string> {
    const words = await this.main().allInnerTexts();
    return [this.address, ...this.unanswered, ...words].join('\n');
  }

  /** The path and query of the page shown. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  private listen(): void {
    const { page } = this;
    page.on('console', (message) => {
      // What was asked for and refused is told by the page; the browser's own line about it is not a fault.
      const ofNetwork = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !ofNetwork) this.faults.push(message.text());
    });
    page.on('requestfailed', (request) =>
      this.unanswered.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`),
    );
    page.on('response', (response) => {
      if (response.status() >= 400) this.unanswered.push(`${response.url()}: ${response.status()}`);
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const bad = response.status() >= (pathname.startsWith('/api/') ? 500 : 400);
      if (bad) this.faults.push(`${response.status()} from ${pathname}`);
    });
    page.on('framenavigated', (frame) => {
      const { pathname } = new URL(frame.url());
      if (frame === page.mainFrame() && this.trail.at(-1) !== pathname) this.trail.push(pathname);
    });
  }
}
