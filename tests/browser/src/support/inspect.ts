import type axe from 'axe-core';
import fs from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const phone: Size = { width: 360, height: 740 };
export const desk: Size = { width: 1280, height: 900 };
/** The smallest phones, and a desk at 400 % zoom (WCAG 2.2, 1.4.10). */
export const smallest: Size = { width: 320, height: 740 };

/** Web Content Accessibility Guidelines 2.2, levels A and AA, and what axe thinks good besides. */
const standards: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  selectors: false,
};
const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const pictures = path.resolve(__dirname, '../../../../screenshots');

/**
 * What is wrong with the page shown, on a phone and at a desk, each fault in one line.
 * With SCREENSHOTS=1 it also keeps a picture of each.
 * @param name  of the pictures: `vote/check`
 * @param owner  whose page it says it is
 */
export async function inspect(page: Page, name: string, owner = 'Folkmoot'): Promise<string[]> {
  const before = page.viewportSize() ?? phone;
  const faults = await namesItself(page, owner);
  for (const [sizeName, size] of Object.entries({ phone, desk })) {
    await resize(page, size);
    faults.push(...(await scrollsSideways(page)), ...(await failsAxe(page)));
    await picture(page, `${name}.${sizeName}`);
  }
  await resize(page, smallest);
  faults.push(...(await scrollsSideways(page)));
  await resize(page, before);
  return faults;
}

async function namesItself(page: Page, owner: string): Promise<string[]> {
  const title = await page.title();
  const headings = await page.getByRole('heading', { level: 1 }).count();
  return [
    ...(/\S – ./.test(title) && title.endsWith(` – ${owner}`)
      ? []
      : [`the tab is called “${title}”`]),
    ...(headings === 1 ? [] : [`there are ${headings} headings of level 1`]),
  ];
}

async function scrollsSideways(page: Page): Promise<string[]> {
  const { wide, has, because } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth;
    const culprits = Array.from(document.querySelectorAll('body *')).filter(
      (element) => sticksOut(element) && !Array.from(element.children).some(sticksOut),
    );
    const because = culprits.map(({ outerHTML }) => outerHTML.slice(0, 120)).slice(0, 3);
    return { wide: scrollWidth, has: clientWidth, because };
  });
  return wide > has ? [`at ${has} px the page is ${wide} px wide: ${because.join(' ')}`] : [];
}

async function failsAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (options) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    return (await run(document, options)).violations;
  }, standards);
  const width = page.viewportSize()?.width;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `at ${width} px ${id}: ${help}: ${html.slice(0, 200)}`),
  );
}

/** Sets the size and lets the page be drawn in it. */
async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** Keeps a picture of the page as it is, where SCREENSHOTS=1 asks for them. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  const target = path.join(pictures, `${name}.png`);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  await page.screenshot({ path: target, fullPage: true });
}
