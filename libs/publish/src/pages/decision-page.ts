import {
  type Constitution,
  openToObjectionSays,
  recountSentences,
  reviewSentences,
} from '@folkmoot/rules';
import { type IssuedDocument, layout, type RegisterLine } from '@folkmoot/verify';
import { type DecisionDocument, type PollEvidence } from '../documents';
import { page } from './frame';
import { html, type Html } from './html';
import { reasoning } from './reasoning';
import { result, type Sheets } from './result';
import { day, counted, verdicts } from './words';

export interface DecisionPageData {
  readonly organisation: string;
  readonly line: RegisterLine;
  readonly document: DecisionDocument;
  /** The constitution that it was taken under. */
  readonly pack: Constitution;
  readonly sheets: Sheets;
  /** Contests whose ballots are published. */
  readonly ballots: ReadonlySet<string>;
  /** Paths of the archives of its sealed boxes; none where the vote was open. */
  readonly archives: readonly string[];
  /** Files issued about it. */
  readonly issued: readonly IssuedDocument[];
  readonly correctedBy: number | null;
}

/** One decision: how it came out, why, what follows, and every file that it rests on. */
export function decisionPage(data: DecisionPageData): string {
  const { organisation, line, document, pack, sheets } = data;
  const { number, title, kindTitle } = line;
  const main = html`<h1>
      <span class="caption">Decision ${String(number)}: ${kindTitle}</span>
      ${title}
    </h1>
    ${corrections(data)} ${verdict(line)} ${result(document, pack, sheets)}
    ${
      document.text !== '' &&
      html`<h2>What was put to the vote</h2>
        <p class="wording">${document.text}</p>`
    }
    ${reasoning(document.outcome, pack)} ${evidence(data)}`;
  return page({ title, organisation, up: '../', main });
}

/** The verdict in a word, for lists as well. */
export function verdictTag(verdict: string): Html {
  const { says, good } = verdicts[verdict] ?? { says: verdict, good: false };
  return html`<strong class="tag ${good ? 'good' : 'bad'}">${says}</strong>`;
}

const verdict = ({ verdict, headline, decidedOn, body }: RegisterLine): Html =>
  html`<div class="verdict">
    <p>${verdictTag(verdict)}</p>
    <p class="lead">${headline}</p>
    <p class="soft">Decided on ${day(decidedOn)} by the ${body}.</p>
  </div>`;

const corrections = ({ correctedBy, line: { corrects, corrections } }: DecisionPageData): Html =>
  html`${correctedBy !== null && html`<p class="verdict">This was corrected by ${link(correctedBy)}.</p>`}
  ${corrects !== null && html`<p class="verdict">This corrects ${link(corrects)}.</p>`}
  ${corrections.map(
    ({ correctedOn, note }) =>
      html`<p class="verdict">Corrected on ${day(correctedOn)}: ${note}</p>`,
  )}`;

const link = (number: number): Html =>
  html`<a href="${String(number)}.html">decision ${String(number)}</a>`;

/** What stands for a poll; `null` where there was one. */
function withoutPoll(evidence: DecisionDocument['evidence']): Html | null {
  if (evidence.poll !== null) return null;
  return 'election' in evidence
    ? html`<dt>Poll</dt>
        <dd>None: nobody stood against those elected. The log has the statement of candidates.</dd>`
    : html`<dt>Minutes</dt>
        <dd>${evidence.minutes}</dd>`;
}

/** Until when the result may be objected to, where the rules let anybody. */
const questioned = (evidence: DecisionDocument['evidence']): Html | false =>
  'objections' in evidence &&
  evidence.objections !== undefined &&
  html`<dt>May be questioned</dt>
    <dd>${openToObjectionSays(evidence.objections)}</dd>`;

function evidence({ line, document, ballots, archives, issued }: DecisionPageData): Html {
  const { evidence, constitution } = document;
  return html`<h2>Evidence</h2>
    <dl>
      ${withoutPoll(evidence) ?? (evidence.poll !== null && roll(evidence))} ${questioned(evidence)}
      <dt>Rules</dt>
      <dd>
        <a href="../constitution/${String(constitution.version)}.html"
          >Version ${String(constitution.version)} of the constitution</a
        >
      </dd>
      <dt>Entry in the log</dt>
      <dd>${line.entry}</dd>
      <dt>SHA-256 of this decision, as the log records it</dt>
      <dd><code>${line.sha256}</code></dd>
    </dl>
    <ul>
      <li>${file(layout.decision(line.number), 'This decision')}</li>
      <li>${file(layout.proof(line.number), 'Proof that it is in the log')}</li>
      ${issued.map((one) => html`<li>${file(layout.issued(line.number, one), issuedSays[one])}</li>`)}
      ${evidence.poll !== null && counts(evidence, ballots)}
      ${archives.map((path, at) => html`<li>${file(path, archiveSays(at + 1, archives.length))}</li>`)}
    </ul>
    ${archives.length > 0 && checkSealed}`;
}

const archiveSays = (number: number, of: number): string =>
  of === 1 ? 'Archive of the sealed box' : `Archive of sealed box ${number} of ${of}`;

const checkSealed = html`<p>
    The vote was secret. The archive of a sealed box holds every ballot as it was sealed, and proves
    that the result is what was in them, without opening any.
    <a href="../check.html"><code>folkmoot verify</code></a> checks it with everything else here. So
    does a program of others, once one archive alone is in a folder:
  </p>
  <pre role="region" aria-label="Command" tabindex="0">
belenios-tool election verify --dir FOLDER</pre>`;

const roll = ({ roll: { count }, recordDate, poll, review, recounts }: PollEvidence): Html =>
  html`<dt>Roll</dt>
    <dd>
      ${counted(count, 'person', 'people')}, fixed for ${day(recordDate)}.
      ${file(layout.roll(poll), 'Its figures')}
    </dd>
    ${
      review &&
      html`<dt>Scrutiny of the count</dt>
        ${reviewSentences(review).map((says) => html`<dd>${says}</dd>`)}`
    }${
      recounts &&
      html`<dt>Recounts</dt>
        ${recountSentences(recounts).map((says) => html`<dd>${says}</dd>`)}`
    }`;

const counts = ({ sheets, poll }: PollEvidence, ballots: ReadonlySet<string>): readonly Html[] =>
  sheets.map(
    ({ contest, title, sha256 }) =>
      html`<li>${file(layout.countSheet(sha256), `Count sheet: ${title}`)}</li>
        ${
          ballots.has(contest) &&
          html`<li>${file(layout.ballots(poll, contest), `Ballots, without names: ${title}`)}</li>`
        }`,
  );

const issuedSays: Readonly<Record<IssuedDocument, string>> = {
  'certificate-of-result': 'Certificate of result (PDF)',
  'scrutineers-report': 'Scrutineer’s report (PDF)',
};

const file = (path: string, says: string): Html =>
  html`<a href="../${path.split('/').map(encodeURIComponent).join('/')}">${says}</a>`;
