import { type CountSheet, recountOptions } from '@folkmoot/count';
import { Heading, type Level } from './heading';
import { lotsFile } from './lots-file';
import { words } from './wording';

const { files: said } = words;

/** Where the files of a count are. */
export interface CountFilesAt {
  readonly sheet: string;
  readonly table: string;
  /** Of the ballots that it counts: one file, or one for each ballot held; `null` where they are not published. */
  readonly ballots: readonly string[] | null;
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
  const { ballots, name } = at;
  const isOne = ballots?.length === 1;
  const papers = (ballots ?? []).map((href, n) => ({
    href,
    text: isOne ? said.ballots : said.ballotsOf(n + 1),
    file: `${name}-ballots${isOne ? '' : `-${n + 1}`}.blt`,
  }));
  const files = [
    { href: at.table, text: said.table, file: `${name}-count.csv` },
    { href: at.sheet, text: said.sheet, file: `${name}-count.json` },
    ...papers,
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
        {[
          'folkmoot count',
          ...papers,
          ...recountOptions(sheet),
          ...(lots ? [`--lots ${lots.name}`] : []),
        ].join(' ')}
      </pre>
    </>
  );
}
