import { type Checkpoint } from '@folkmoot/log';
import { type RegisterLine } from '@folkmoot/verify';
import { type Organisation } from '../record-source';
import { decisionList } from './decisions-pages';
import { page } from './frame';
import { html } from './html';
import { counted } from './words';

const newest = 5;

/** What this folder is, and its newest decisions. */
export function indexPage(
  { name, about }: Organisation,
  lines: readonly RegisterLine[],
  { size }: Checkpoint,
): string {
  const main = html`<h1>Public record</h1>
    <p class="lead">
      What ${name} has decided, the rules it was decided under, and the evidence: as files that
      anybody can keep, serve and check.
    </p>
    ${about !== '' && html`<p>${about}</p>`}
    <p>
      ${counted(lines.length, 'decision')}; ${counted(size, 'entry', 'entries')} in the signed log.
    </p>
    <h2>Newest decisions</h2>
    ${
      lines.length === 0
        ? html`<p>Nothing has been decided yet.</p>`
        : decisionList(lines.slice(-newest).toReversed(), 'decisions/')
    }
    <p><a href="decisions/index.html">Every decision</a></p>`;
  return page({ title: 'Public record', organisation: name, up: '', main });
}
