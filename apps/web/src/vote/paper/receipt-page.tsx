import { Button, ButtonGroup, Code, Details, Panel, SummaryList, WarningText } from '@folkmoot/ui';
import { type MyBallot, type Receipt } from '../../shared/api-voting';
import { NextBallot } from '../../shared/ballot-paper/next-ballot';
import { formatMoment } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { saveFile } from '../../shared/save-file';
import { wording } from '../wording';
import { wording as paperWording } from '../../shared/ballot-paper/wording';
import { AsWritten } from '../../shared/language/as-written';
import { figure } from '../../shared/language/spoken';
import { receiptCode, receiptFile } from './receipt-file';

const words = wording.receipt;

export interface ReceiptAndMore {
  readonly receipt: Receipt;
  /** Other ballots that the member can still cast. */
  readonly left: readonly MyBallot[];
}

/** The end of a vote: done, with the receipt, and the way to the next ballot if there is one. */
export function ReceiptPage({ data: { receipt, left } }: PageProps<ReceiptAndMore>) {
  return (
    <Page title={words.title} ownHeading>
      <div className="fm-reading">
        <Panel title={words.title}>
          {left.length === 0 ? words.nothingMore : paperWording.next.thisOneDone}
        </Panel>
        <NextBallot left={left} />
        <h2 className="govuk-heading-m fm-section">{words.heading}</h2>
        <SummaryList rows={rowsOf(receipt)} />
        <Details summary={words.choices}>
          <Choices receipt={receipt} />
        </Details>
        <h2 className="govuk-heading-m">{words.meaningTitle}</h2>
        <p className="govuk-body">{words.meaning}</p>
        <p className="govuk-body fm-no-print">
          <a className="govuk-link" href={paths.verify}>
            {words.verify}
          </a>
        </p>
        <WarningText>{words.keep}</WarningText>
        <ButtonGroup>
          <Button type="button" onClick={() => saveFile(receiptFile(receipt))}>
            {words.download}
          </Button>
          <Button type="button" look="secondary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </ButtonGroup>
        <p className="govuk-body fm-no-print">
          <a className="govuk-link" href={paths.ballots}>
            {words.back}
          </a>
        </p>
      </div>
    </Page>
  );
}

const rowsOf = (receipt: Receipt) => [
  { key: words.poll, value: <AsWritten>{receipt.title}</AsWritten> },
  { key: words.castAt, value: formatMoment(receipt.castAt) },
  {
    key: words.entry,
    value: (
      <a className="govuk-link" href={paths.logEntry(receipt.logIndex)}>
        {figure(receipt.logIndex)}
      </a>
    ),
  },
  { key: words.code, value: <Code>{receiptCode(receipt.leafHash)}</Code> },
  ...(receipt.replaces === null ? [] : [{ key: words.replaces, value: figure(receipt.replaces) }]),
];

function Choices({ receipt }: { readonly receipt: Receipt }) {
  return receipt.choices.map(({ title, kind, options }) => (
    <div key={title}>
      <h3 className="govuk-heading-s">
        <AsWritten>{title}</AsWritten>
      </h3>
      {options.length === 0 && <p className="govuk-body">{words.notVoted}</p>}
      <ol className="fm-chosen">
        {options.map((name, index) => (
          <li key={name}>
            {kind === 'ranking' && (
              <span className="fm-chosen__place">{paperWording.ranking.ordinal(index + 1)}</span>
            )}{' '}
            <AsWritten>{name}</AsWritten>
          </li>
        ))}
      </ol>
    </div>
  ));
}
