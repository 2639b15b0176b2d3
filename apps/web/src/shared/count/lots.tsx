import { type CountSheet } from '@folkmoot/count';
import { Code, LinkButton } from '@folkmoot/ui';
import { saveFile } from '../save-file';
import { Heading, type Level } from './heading';
import { lotsFile } from './lots-file';
import { listed, nameOf } from './names';
import { words } from './wording';

const { lots: said } = words;

export interface LotsProps {
  readonly sheet: CountSheet;
  /** Begins the names of files. */
  readonly fileName: string;
  /** Where the lots come from, if not from the entry that closed the vote. */
  readonly lead?: string | undefined;
  readonly level: Level;
}

/** What chance settled: between whom, why and how; and the seed, so that anybody can draw again. */
export function Lots({ sheet, fileName, lead = said.lead, level }: LotsProps) {
  const { lots, lotSeed } = sheet;
  if (lots.length === 0) return null;
  const file = lotsFile(sheet, fileName);
  return (
    <section className="fm-reading">
      <Heading level={level}>{said.title}</Heading>
      <p className="govuk-body">{lead}</p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {lots.map(({ stage, decides, tied, why }, index) => (
          <li key={index}>
            <strong>{said.heading(stage, said.decides[decides])}.</strong>{' '}
            {said.tied(listed(tied.map((id) => nameOf(sheet, id))))} {why.reason}
          </li>
        ))}
      </ul>
      {lotSeed !== null && (
        <p className="govuk-body">
          {said.seed}: <Code>{lotSeed}</Code>
        </p>
      )}
      {file && (
        <p className="govuk-body fm-no-print">
          <LinkButton onClick={() => saveFile(file)}>{said.save}</LinkButton>
        </p>
      )}
    </section>
  );
}
