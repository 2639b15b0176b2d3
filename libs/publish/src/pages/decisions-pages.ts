import { type RegisterLine } from '@folkmoot/verify';
import { verdictTag } from './decision-page';
import { page } from './frame';
import { html, type Html } from './html';
import { counted, day } from './words';

const newest = 25;

/** A list of decisions. @param folder  what leads from the page to the pages of decisions */
export const decisionList = (lines: readonly RegisterLine[], folder: string): Html =>
  html`<ul class="list">
    ${lines.map(
      ({ number, title, kindTitle, decidedOn, verdict, headline }) =>
        html`<li>
          <a href="${folder}${String(number)}.html">${title}</a> ${verdictTag(verdict)}<br />
          ${headline}
          <span class="cites">Decision ${String(number)}, ${day(decidedOn)}: ${kindTitle}</span>
        </li>`,
    )}
  </ul>`;

export const yearOf = ({ decidedOn }: RegisterLine): string => decidedOn.slice(0, 4);

/** The newest decisions, and the way to the others by year. */
export function decisionsPage(organisation: string, lines: readonly RegisterLine[]): string {
  const years = new Map<string, number>();
  for (const line of lines) years.set(yearOf(line), (years.get(yearOf(line)) ?? 0) + 1);
  const title = 'Register of decisions';
  const main = html`<h1>${title}</h1>
    <p class="lead">${counted(lines.length, 'decision')}, newest first.</p>
    ${
      lines.length > 0 &&
      html`<h2>By year</h2>
        <ul>
          ${[...years]
            .sort()
            .reverse()
            .map(
              ([year, count]) =>
                html`<li>
                  <a href="year-${year}.html">${year}</a>: ${counted(count, 'decision')}
                </li>`,
            )}
        </ul>
        <h2>Newest</h2>
        ${decisionList(lines.slice(-newest).toReversed(), '')}`
    }
    <p><a href="../decisions.json">The whole register as data</a></p>`;
  return page({ title, organisation, up: '../', main });
}

/** Every decision of a year. */
export function yearPage(
  organisation: string,
  year: string,
  lines: readonly RegisterLine[],
): string {
  const title = `Decisions of ${year}`;
  const main = html`<h1>${title}</h1>
    ${decisionList(lines.toReversed(), '')}`;
  return page({ title, organisation, up: '../', main });
}
