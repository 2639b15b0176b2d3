import {
  Button,
  ButtonGroup,
  InsetText,
  LinkButton,
  SummaryList,
  Table,
  type SummaryRow,
} from '@folkmoot/ui';
import { type ImportSummary } from '../api/members';
import { wording as words } from './import-wording';
import { type ImportJourney, type ImportStep } from './use-import';

export interface ImportCheckProps {
  readonly journey: ImportJourney;
  readonly step: Extract<ImportStep, { at: 'check' }>;
}

/** What the list would change, before it changes anything. */
export function ImportCheck({ journey, step: { roll, summary } }: ImportCheckProps) {
  const { added, changed, unchanged, shares, constituencies, noticesAgain } = summary;
  const touched = added + changed;
  const worthIt = touched + (shares?.holders ?? 0) > 0;
  return (
    <>
      <p className="fm-lead">{words.from(roll.name)}</p>
      <SummaryList
        rows={[
          { key: words.added, value: grouped(added) },
          { key: words.changed, value: grouped(changed) },
          { key: words.unchanged, value: grouped(unchanged) },
          ...(noticesAgain > 0 ? [{ key: words.noticesAgain, value: grouped(noticesAgain) }] : []),
          ...sharesRows(shares),
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
      {!worthIt && <InsetText>{words.nothing}</InsetText>}
      <ButtonGroup>
        {worthIt && (
          <Button type="button" busy={journey.busy} onClick={() => journey.confirm(roll)}>
            {touched > 0 ? words.confirm(words.members(touched)) : words.confirmShares}
          </Button>
        )}
        <LinkButton onClick={journey.startAgain}>{words.other}</LinkButton>
      </ButtonGroup>
    </>
  );
}

/** What becomes of the shares that the list tells of. */
const sharesRows = (shares: ImportSummary['shares']): readonly SummaryRow[] =>
  shares
    ? [
        { key: words.holders, value: grouped(shares.holders) },
        { key: words.allotted, value: grouped(shares.allotted) },
        { key: words.holdersUnchanged, value: grouped(shares.unchanged) },
      ]
    : [];

const grouped = (count: number): string => count.toLocaleString('en-GB');
