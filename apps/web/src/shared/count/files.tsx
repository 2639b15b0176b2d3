import { type CountSheet } from '@folkmoot/count';
import { downloads } from '../api-register';
import { Heading, type Level } from './heading';
import { lotsFile } from './lots-file';
import { words } from './wording';

const { files: said } = words;

/** Where the files of a count are. */
export interface CountFilesAt {
  /** Of the count sheet. */
  readonly sha256: string;
  /** Contests whose ballots it counts: one, or several that followed each other. */
  readonly contests: readonly string[];
  /** Whether the ballots are published. */
  readonly ballots: boolean;
  /** Begins the names of files: `staff`. */
  readonly name: string;
}

export interface CountFilesProps {
  readonly sheet: CountSheet;
  readonly at: CountFilesAt;
  readonly level: Level;
}

/** The files of a count, and how to count it oneself. */
export function CountFiles({ sheet, at, level }: CountFilesProps) {
  const { sha256, contests, ballots, name } = at;
  const papers = contests.map((contest, n) => ({
    href: downloads.ballots(contest),
    text: contests.length === 1 ? said.ballots : said.ballotsOf(n + 1),
    file: `${name}-ballots${contests.length === 1 ? '' : `-${n + 1}`}.blt`,
  }));
  const files = [
    { href: downloads.countTable(sha256), text: said.table, file: `${name}-count.csv` },
    { href: downloads.countSheet(sha256), text: said.sheet, file: `${name}-count.json` },
    ...(ballots ? papers : []),
  ];
  return (
    <section className="fm-no-print">
      <Heading level={level}>{said.title}</Heading>
      <ul className="govuk-list govuk-list--spaced">
        {files.map(({ href, text, file }) => (
          <li key={href}>
            <a className="govuk-link" href={href} download={file}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {ballots ? (
        <Again sheet={sheet} name={name} papers={papers.map(({ file }) => file)} level={level} />
      ) : (
        <p className="govuk-body">{said.withheld}</p>
      )}
    </section>
  );
}

interface AgainProps {
  readonly sheet: CountSheet;
  readonly name: string;
  /** Names of the files with the ballots, in order. */
  readonly papers: readonly string[];
  readonly level: Level;
}

function Again({ sheet, name, papers, level }: AgainProps) {
  const lots = sheet.lots.length > 0 ? lotsFile(sheet, name) : null;
  return (
    <>
      <Heading level={level} size="s">
        {said.again}
      </Heading>
      <p className="govuk-body fm-reading">{lots ? said.againLeadLots : said.againLead}</p>
      <pre className="fm-pre" tabIndex={0}>
        {`folkmoot count ${papers.join(' ')} --method ${sheet.method}${lots ? ` --lots ${lots.name}` : ''}`}
      </pre>
    </>
  );
}
