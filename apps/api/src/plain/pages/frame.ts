import { html, type Html } from '@folkmoot/publish';
import { paths } from '../paths';
import { inOtherLanguage } from '@folkmoot/wording';
import { asWritten, type Speech } from '../speech';
import { languageBar } from './language-bar';

export interface PageError {
  /** The id of the field it is about; none when it is about the whole page. */
  readonly field?: string;
  readonly says: string | Html;
}

/** What differs from page to page. */
export interface Page {
  /** Heads the page and the browser’s tab. */
  readonly title: string;
  /** The title is what somebody wrote, not one of our words. */
  readonly titleAsWritten?: boolean;
  readonly caption?: string | Html | undefined;
  /** The page draws its own `h1`. */
  readonly ownHeading?: boolean;
  /** Leads one page back. */
  readonly back?: Html;
  readonly errors?: readonly PageError[];
  /** Heads the errors; by default, that there is a problem. */
  readonly problem?: string;
  readonly main: Html;
  /** Where the page stands, if that is not where it was asked for. */
  readonly address?: string;
  /** The id of the form that shows a page without an address again in another language. */
  readonly languageForm?: string;
}

/** A page, once it is known in which language. */
export type PageIn = (say: Speech) => Page;

/** What is the same on every page of an organisation. */
export interface Surroundings {
  readonly organisation: string;
  /** Addresses of style sheets. */
  readonly styles: readonly string[];
  /** Who is signed in. */
  readonly name: string | null;
  /** What was asked for. */
  readonly address: string;
}

/** A whole page, for browsers with script or without. */
export function wholePage(
  say: Speech,
  page: Page,
  { organisation, styles, name, address }: Surroundings,
): string {
  const { title, caption, back, errors = [], main } = page;
  const tab = errors.length > 0 ? `${say.parts.errorPrefix} ${title}` : title;
  const heading = page.titleAsWritten ? asWritten(say, title) : title;
  const switched = { address: page.address ?? address, form: page.languageForm };
  return html`<!doctype html>
    <html lang="${say.language.tag}" dir="${say.language.dir}" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>${tab} – ${say.frame.product}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
      </head>
      <body class="govuk-template__body">
        <div class="fm-root">
          <a href="#main" class="govuk-skip-link">${say.parts.skipToContent}</a>
          ${header(say, organisation, name)} ${languageBar(say, switched)}
          <div class="govuk-width-container">
            ${back && html`<nav aria-label="${say.parts.wayBack}">${back}</nav>`}
            <main id="main" class="govuk-main-wrapper">
              ${errors.length > 0 && errorSummary(errors, page.problem ?? say.parts.problem)}
              ${caption !== undefined && html`<p class="fm-caption">${caption}</p>`}
              ${!page.ownHeading && html`<h1 class="govuk-heading-xl">${heading}</h1>`}
              <div class="fm-reading">${main}</div>
            </main>
          </div>
          ${footer(say)}
        </div>
      </body>
    </html> `.text;
}

/** The focus is on it when the page comes, as a script would have it. Source: WHATWG HTML, autofocus. */
const errorSummary = (errors: readonly PageError[], title: string): Html =>
  html`<div class="govuk-error-summary" tabindex="-1" autofocus>
    <div role="alert">
      <h2 class="govuk-error-summary__title">${title}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          ${errors.map(({ field, says }) => html`<li>${field === undefined ? says : html`<a href="#${field}">${says}</a>`}</li>`)}
        </ul>
      </div>
    </div>
  </div>`;

const header = ({ frame }: Speech, organisation: string, name: string | null): Html =>
  html`<header class="fm-header">
    <div class="fm-header__band">
      <div class="govuk-width-container fm-header__inner">
        <a href="${paths.ballots}" class="fm-header__home">
          <span class="fm-wordmark"
            >${sign}<span class="fm-wordmark__name">${frame.product}</span></span
          >
          <span class="fm-header__organisation">${organisation}</span>
        </a>
        ${
          name !== null &&
          html`<div class="fm-header__account">
            <span>${name}</span>
            <form method="post" action="${paths.signOut}">
              <button type="submit" class="fm-link-button">${frame.account.signOut}</button>
            </form>
          </div>`
        }
      </div>
    </div>
  </header>`;

const sign = html`<svg
  class="fm-wordmark__sign"
  viewBox="0 0 32 32"
  aria-hidden="true"
  focusable="false"
>
  <circle cx="16" cy="16" r="6.5" fill="none" stroke="currentColor" stroke-width="2.5" />
  <g fill="currentColor">
    <circle cx="16" cy="3.5" r="2.6" />
    <circle cx="26.8" cy="9.75" r="2.6" />
    <circle cx="26.8" cy="22.25" r="2.6" />
    <circle cx="16" cy="28.5" r="2.6" />
    <circle cx="5.2" cy="22.25" r="2.6" />
  </g>
  <circle class="fm-wordmark__place" cx="5.2" cy="9.75" r="2.6" />
</svg>`;

const footer = ({ language, own }: Speech): Html =>
  html`<footer class="fm-footer">
    <div class="govuk-width-container">
      <nav aria-label="${own.footer.label}">
        <ul class="fm-footer__links">
          <li>
            <a class="govuk-link fm-footer__link" href="${inOtherLanguage(paths.others, language)}"
              >${own.footer.other}</a
            >
          </li>
        </ul>
      </nav>
      <div class="fm-footer__says"><p>${own.footer.says}</p></div>
    </div>
  </footer>`;
