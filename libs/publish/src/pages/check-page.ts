import { type Checkpoint } from '@folkmoot/log';
import { type KeyLine, layout } from '@folkmoot/verify';
import { page } from './frame';
import { html } from './html';

/** How to check all of it, and what there is to check it with. */
export function checkPage(
  organisation: string,
  { origin, size, root }: Checkpoint,
  keys: readonly KeyLine[],
): string {
  const title = 'Check it yourself';
  const main = html`<h1>${title}</h1>
    <p class="lead">
      You do not have to trust these pages, or whoever gave them to you. With the folkmoot program,
      on your own machine:
    </p>
    <pre role="region" aria-label="Command" tabindex="0">
folkmoot verify FOLDER --vkey ${keys.at(-1)?.vkey ?? 'KEY'}</pre>
    <p>
      FOLDER is this folder, a zip file of it, or the address where it is served. The key is the
      log’s: compare it with the one in the minutes, or on a receipt.
    </p>
    <h2>What it works out again</h2>
    <ul>
      <li>that the log is signed, and that no entry was changed, added or taken out</li>
      <li>every count, from the ballots</li>
      <li>every decision, from its facts and the rules in force on the day</li>
      <li>that every file here is the one that it should be, and that none is missing</li>
    </ul>
    <p>
      It cannot see whether a ballot is what a member marked: members check that by their receipts.
    </p>
    <h2>The log</h2>
    <dl>
      <dt>Name</dt>
      <dd><code>${origin}</code></dd>
      <dt>Entries</dt>
      <dd>${size}</dd>
      <dt>Root hash</dt>
      <dd><code>${Buffer.from(root).toString('hex')}</code></dd>
      <dt>Keys that have signed it</dt>
      ${keys.map(({ vkey }) => html`<dd><code>${vkey}</code></dd>`)}
    </dl>
    <p>
      The folder <code>log</code> is a log as C2SP tlog-tiles describes it, so that other programs
      can read it too: <a href="${layout.checkpoint}">its signed checkpoint</a>.
      <a href="${layout.manifest}">The manifest</a> lists every file with its SHA-256.
    </p>`;
  return page({ title, organisation, up: '', main });
}
