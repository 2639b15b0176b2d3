import { type Constitution, explainConstitution } from '@folkmoot/rules';
import { type ConstitutionLine } from '@folkmoot/verify';
import { page } from './frame';
import { html } from './html';
import { day } from './words';

/** Every version of the constitution, newest first. */
export function constitutionsPage(
  organisation: string,
  versions: readonly ConstitutionLine[],
): string {
  const title = 'Constitution';
  const main = html`<h1>${title}</h1>
    <p class="lead">
      The rules by which everything here is decided. A decision names the version that was in force
      on its day.
    </p>
    <ul class="list">
      ${versions.toReversed().map(
        ({ version, title: named, effectiveOn, entry }) =>
          html`<li>
            <a href="${String(version)}.html">Version ${String(version)}: ${named}</a>
            <span class="cites"
              >From ${day(effectiveOn)}. Adopted in entry ${entry} of the log.</span
            >
          </li>`,
      )}
    </ul>`;
  return page({ title, organisation, up: '../', main });
}

/** One version in plain sentences. */
export function constitutionPage(
  organisation: string,
  { version, effectiveOn, sha256 }: ConstitutionLine,
  pack: Constitution,
): string {
  const outline = explainConstitution(pack);
  const title = `${outline.title}, version ${version}`;
  const main = html`<h1><span class="caption">Constitution</span> ${title}</h1>
    <p class="lead">From ${day(effectiveOn)}.</p>
    ${outline.sections.map(
      ({ heading, points }) =>
        html`<h2>${heading}</h2>
          <ul>
            ${points.map((point) => html`<li>${point}</li>`)}
          </ul>`,
    )}
    <h2>The exact text</h2>
    <p>
      <a href="${String(version)}.json">This version as data</a>, with the source of each value.
      SHA-256, as the log records it: <code>${sha256}</code>
    </p>`;
  return page({ title, organisation, up: '../', main });
}
