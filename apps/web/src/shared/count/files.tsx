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
  readonly contest: string;
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
  const { sha256, contest, ballots, name } = at;
  const files = [
    { href: downloads.countTable(sha256), text: said.table, file: `${name}-count.csv` },
    { href: downloads.countSheet(sha256), text: said.sheet, file: `${name}-count.json` },
    ...(ballots
      ? [{ href: downloads.ballots(contest), text: said.ballots, file: `${name}-ballots.blt` }]
      : []),
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
        <Again sheet={sheet} name={name} level={level} />
      ) : (
        <p className="govuk-body">{said.withheld}</p>
      )}
    </section>
  );
}

interface AgainProps {
  readonly sheet: CountSheet;
  readonly name: string;
  readonly level: Level;
}

function Again({ sheet, name, level }: AgainProps) {
  const lots = sheet.lots.length > 0 ? lotsFile(sheet, name) : null;
  return (
    <>
      <Heading level={level} size="s">
        {said.again}
      </Heading>
      <p className="govuk-body fm-reading">{lots ? said.againLeadLots : said.againLead}</p>
      <pre className="fm-pre" tabIndex={0}>
        {`folkmoot count ${name}-ballots.blt --method ${sheet.method}${lots ? ` --lots ${lots.name}` : ''}`}
      </pre>
    </>
  );
}
