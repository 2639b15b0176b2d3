import { Code, SummaryList, type SummaryRow } from '@folkmoot/ui';
import { recountSentences, reviewSentences } from '@folkmoot/rules';
import { downloads, type Decision } from '../../shared/api-register';
import { linksSay } from '../../shared/decisions/ballot-links';
import { formatDay, formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { wording } from './wording';
import { readEvidence, type PollEvidence } from './read-evidence';

const words = wording.evidence;

/** What the decision rests on, by hash, and everything there is to take away. */
export function Evidence({ decision }: { readonly decision: Decision }) {
  const poll = readEvidence(decision.evidence);
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-l">{wording.decision.evidence}</h2>
      <SummaryList rows={[...pollRows(poll), ...noticeRows(decision), ...recordRows(decision)]} />
      <h3 className="govuk-heading-m">{words.downloads}</h3>
      <ul className="govuk-list govuk-list--spaced">
        {filesOf(decision).map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href} download="">
              {text}
            </a>
          </li>
        ))}
      </ul>
      {decision.archives.length > 0 && <CheckSealed />}
    </section>
  );
}

/** How the archives of sealed boxes are checked, by our program or by another. */
const CheckSealed = () => (
  <>
    <p className="govuk-body fm-reading">{words.archiveSays}</p>
    <pre className="fm-pre">{words.archiveCommand}</pre>
  </>
);

function pollRows({
  roll,
  recordDate,
  minutes,
  otherDecisions,
  review,
  recounts,
}: PollEvidence): SummaryRow[] {
  return [
    ...(minutes ? [{ key: words.minutes, value: minutes }] : []),
    ...(otherDecisions.length > 0
      ? [{ key: words.restsOn, value: <DecisionLinks numbers={otherDecisions} /> }]
      : []),
    ...(recordDate ? [{ key: words.recordDate, value: formatDay(recordDate) }] : []),
    ...(roll
      ? [
          {
            key: words.roll,
            value: (
              <>
                {words.rollSays(roll.count)} <Code>{roll.sha256}</Code>
              </>
            ),
          },
        ]
      : []),
    ...(review ? [{ key: words.review, value: <Sentences says={reviewSentences(review)} /> }] : []),
    ...(recounts
      ? [{ key: words.recounts, value: <Sentences says={recountSentences(recounts)} /> }]
      : []),
  ];
}

const Sentences = ({ says }: { readonly says: readonly string[] }) => (
  <ul className="govuk-list">
    {says.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

/** Nothing where no notice is recorded: before it was, and where nobody could be written to. */
const noticeRows = ({ notice }: Decision): SummaryRow[] =>
  notice
    ? [
        {
          key: words.notice,
          value: words.noticeSays(notice.sentTo, notice.entitled, formatMoment(notice.givenAt)),
        },
      ]
    : [];

const DecisionLinks = ({ numbers }: { readonly numbers: readonly number[] }) => (
  <ul className="govuk-list">
    {numbers.map((number) => (
      <li key={number}>
        <a className="govuk-link" href={paths.decision(number)}>
          {words.decision(number)}
        </a>
      </li>
    ))}
  </ul>
);

function recordRows(decision: Decision): SummaryRow[] {
  const { constitution, documentSha256, logIndex, leafHash, recordedAt } = decision;
  return [
    {
      key: words.constitution,
      value: (
        <>
          <a className="govuk-link" href={paths.constitutionVersion(constitution.version)}>
            {words.version(constitution.version)}
          </a>{' '}
          <Code>{constitution.sha256}</Code>
        </>
      ),
    },
    ...papersRow(decision),
    ...linksRow(decision),
    { key: words.documentHash, value: <Code>{documentSha256}</Code> },
    { key: words.recordedAt, value: formatMoment(recordedAt) },
    {
      key: words.logIndex,
      value: (
        <a className="govuk-link" href={paths.logEntry(logIndex)}>
          {logIndex.toLocaleString('en-GB')}
        </a>
      ),
    },
    { key: words.leafHash, value: <Code>{leafHash}</Code> },
    ...cosignedRows(decision),
  ];
}

/** Source: R-D25, R-F30: what is published for good is never destroyed, and a seat that falls free is filled from it. */
const papersRow = ({ countSheets, facts }: Decision): SummaryRow[] =>
  countSheets.some(({ ballots }) => ballots)
    ? [
        {
          key: words.papers,
          value: facts.type === 'election' ? words.electionPapersKept : words.papersKept,
        },
      ]
    : [];

/** Source: R-H4. */
const linksRow = ({ ballotLinks }: Decision): SummaryRow[] =>
  ballotLinks ? [{ key: words.links, value: linksSay(ballotLinks) }] : [];

/** Witnesses appear as their cosignatures arrive; where nobody is asked there is no such line. */
function cosignedRows({ cosignatures, enoughCosigned }: Decision): SummaryRow[] {
  if (cosignatures.length === 0 && enoughCosigned === null) return [];
  const value = (
    <ul className="govuk-list">
      {cosignatures.map(({ witness, at }) => (
        <li key={witness}>{words.cosignedSays(witness, formatMoment(at))}</li>
      ))}
      {enoughCosigned !== null && (
        <li>{enoughCosigned ? words.enoughCosigned : words.moreToCosign}</li>
      )}
    </ul>
  );
  return [{ key: words.cosigned, value }];
}

/** What is issued about a decision, as readers find it. */
const issuedFiles: Readonly<
  Record<string, { readonly at: (number: number) => string; readonly text: string }>
> = {
  'certificate-of-result': { at: downloads.certificateOfResult, text: words.certificateOfResult },
  'scrutineers-report': { at: downloads.scrutineersReport, text: words.scrutineersReport },
};

/** A sheet that counts several ballots is listed once, with the papers of each. */
function filesOf({ number, countSheets, archives, issued, constitution: { version } }: Decision) {
  const isOneBallot = countSheets.every(({ round }) => round === 1);
  const sheets = countSheets.flatMap(({ contest, title, round, sha256, ballots }) => [
    ...(round === 1
      ? [
          { href: downloads.countSheet(sha256), text: words.sheet(title) },
          { href: downloads.countTable(sha256), text: words.table(title) },
        ]
      : []),
    ...(ballots
      ? [
          {
            href: downloads.ballots(contest),
            text: isOneBallot ? words.ballots(title) : words.ballotsOf(title, round),
          },
        ]
      : []),
  ]);
  return [
    ...issued.flatMap(({ document }) => {
      const file = issuedFiles[document];
      return file ? [{ href: file.at(number), text: file.text }] : [];
    }),
    { href: downloads.constitution(version), text: words.rules(version) },
    { href: downloads.certificate(number), text: words.certificate },
    { href: downloads.document(number), text: words.document },
    { href: downloads.proof(number), text: words.proof },
    ...sheets,
    ...archives.map(({ poll, box, round, contests }) => ({
      href: downloads.archive(poll, box),
      text: isOneBallot ? words.archive(contests) : words.archiveOf(contests, round),
    })),
    { href: downloads.pack(number), text: words.pack },
  ];
}
