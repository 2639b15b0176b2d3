import { Button, ButtonGroup, Table, type Column } from '@folkmoot/ui';
import { saveFile } from '../../shared/save-file';
import { faultsFile, type RowFault } from './faults';
import { wording as words } from './import-wording';
import { type ImportJourney, type ImportStep } from './use-import';

/** Rows of the table; the file has all that the server names. */
const mostListed = 100;

export interface ImportFaultsProps {
  readonly journey: ImportJourney;
  readonly step: Extract<ImportStep, { at: 'faults' }>;
}

/** What is wrong with the list, line by line. */
export function ImportFaults({ journey, step: { roll, faults, count } }: ImportFaultsProps) {
  return (
    <>
      <p className="fm-lead">{words.from(roll.name)}</p>
      <p className="govuk-body">
        {words.faultsSay(grouped(count))} {words.allOrNothing}
      </p>
      <ButtonGroup>
        <Button type="button" onClick={journey.startAgain}>
          {words.again}
        </Button>
        <Button type="button" look="secondary" onClick={() => save(faults)}>
          {words.download}
        </Button>
      </ButtonGroup>
      {faults.length > mostListed && (
        <p className="govuk-body">
          {words.shown(grouped(mostListed), grouped(count))}{' '}
          {faults.length < count
            ? words.fileHasFirst(grouped(faults.length), grouped(count))
            : words.fileHasAll}
        </p>
      )}
      <Table
        caption={words.step.faults}
        captionHidden
        columns={columns}
        rows={faults.slice(0, mostListed)}
        rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
      />
    </>
  );
}

const columns: readonly Column<RowFault>[] = [
  { header: words.faultColumns.line, cell: ({ line }) => line ?? words.wholeFile },
  { header: words.faultColumns.column, cell: ({ column }) => column ?? '' },
  { header: words.faultColumns.message, cell: ({ message }) => message },
];

const save = (faults: readonly RowFault[]) =>
  saveFile({
    name: words.downloadName,
    type: 'text/csv;charset=utf-8',
    text: faultsFile(faults),
  });

const grouped = (count: number): string => count.toLocaleString('en-GB');
