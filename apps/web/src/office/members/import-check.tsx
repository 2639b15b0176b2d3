import { Button, ButtonGroup, InsetText, LinkButton, SummaryList, Table } from '@folkmoot/ui';
import { wording as words } from './import-wording';
import { type ImportJourney, type ImportStep } from './use-import';

export interface ImportCheckProps {
  readonly journey: ImportJourney;
  readonly step: Extract<ImportStep, { at: 'check' }>;
}

/** What the list would change, before it changes anything. */
export function ImportCheck({ journey, step: { roll, summary } }: ImportCheckProps) {
  const { added, changed, unchanged, constituencies } = summary;
  const touched = added + changed;
  return (
    <>
      <p className="fm-lead">{words.from(roll.name)}</p>
      <SummaryList
        rows={[
          { key: words.added, value: grouped(added) },
          { key: words.changed, value: grouped(changed) },
          { key: words.unchanged, value: grouped(unchanged) },
        ]}
      />
      <Table
        caption={words.constituencies}
        columns={[
          { header: words.constituency, cell: ({ name }) => name },
          { header: words.rows, cell: ({ members }) => grouped(members), numeric: true },
        ]}
        rows={constituencies}
        rowKey={({ code }) => code}
      />
      {touched === 0 && <InsetText>{words.nothing}</InsetText>}
      <ButtonGroup>
        {touched > 0 && (
          <Button type="button" busy={journey.busy} onClick={() => journey.confirm(roll)}>
            {words.confirm(words.members(touched))}
          </Button>
        )}
        <LinkButton onClick={journey.startAgain}>{words.other}</LinkButton>
      </ButtonGroup>
    </>
  );
}

const grouped = (count: number): string => count.toLocaleString('en-GB');
