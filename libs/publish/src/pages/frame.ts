import { html, type Html } from './html';

/** Where a page stands, and what it is a page of. */
export interface Frame {
  readonly title: string;
  readonly organisation: string;
  /** What leads from the page to the folder: `''`, or `../` for a page one folder down. */
  readonly up: '' | '../';
  readonly main: Html;
}

/** A whole page: it needs no script, works from a disk, on a phone and on paper. */
export const page = ({ title, organisation, up, main }: Frame): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${organisation}</title>
        <link rel="stylesheet" href="${up}style.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <p class="name"><a href="${up}index.html">${organisation}</a></p>
          <nav aria-label="Public record">
            <ul>
              <li><a href="${up}decisions/index.html">Decisions</a></li>
              <li><a href="${up}constitution/index.html">Constitution</a></li>
              <li><a href="${up}check.html">Check it yourself</a></li>
            </ul>
          </nav>
        </header>
        <main id="main">${main}</main>
        <footer>
          <p>
            Everything here follows from published files, and anybody can work it out again:
            <a href="${up}check.html">how to check it</a>.
          </p>
        </footer>
      </body>
    </html> `.text;
