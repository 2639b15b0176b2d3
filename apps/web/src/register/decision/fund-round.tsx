import { formatPounds } from '@folkmoot/basics';
import { allocationMethods, type AllocationSheet, allocationStepSentence } from '@folkmoot/count';
import { type FundRoundFacts } from '@folkmoot/rules';
import { Details, Table, Tag } from '@folkmoot/ui';
import { wording } from './wording';

const words = wording.fund;

export interface FundRoundProps {
  readonly facts: FundRoundFacts;
  /** How the fund was divided, where it is at hand. */
  readonly sheet: AllocationSheet | null;
}

/** What was asked of the fund, how many approved it, and what was granted; funded bids first. */
export function FundRound({ facts, sheet }: FundRoundProps) {
  const placeOf = (id: string) => {
    const place = facts.funded.indexOf(id);
    return place === -1 ? facts.bids.length : place;
  };
  const bids = facts.bids.toSorted(
    (a, b) => placeOf(a.id) - placeOf(b.id) || b.approvals - a.approvals,
  );
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-l">{words.title}</h2>
      <p className="govuk-body">
        {words.budget(formatPounds(BigInt(facts.budgetPence)), facts.voters)}
        {sheet?.rejected ? ` ${words.rejected(sheet.rejected)}` : ''}
      </p>
      <Table
        caption={words.title}
        captionHidden
        columns={[
          { header: words.bid, cell: ({ name }) => name },
          {
            header: words.asked,
            numeric: true,
            cell: ({ pence }) => formatPounds(BigInt(pence)),
          },
          {
            header: words.approvals,
            numeric: true,
            cell: ({ approvals }) => approvals.toLocaleString('en-GB'),
          },
          {
            header: words.outcome,
            cell: ({ id }) => <Outcome funded={facts.funded.includes(id)} />,
          },
        ]}
        rows={bids}
        rowKey={({ id }) => id}
      />
      {sheet && <Steps sheet={sheet} />}
    </section>
  );
}

/** The count in its order: why each bid was funded or passed over. */
const Steps = ({ sheet }: { readonly sheet: AllocationSheet }) => (
  <>
    <p className="govuk-body">{words.method(allocationMethods.get(sheet.method)?.name ?? '')}</p>
    <Details summary={words.steps}>
      <ol className="govuk-list govuk-list--spaced">
        {sheet.steps.map((step) => (
          <li key={step.number}>{allocationStepSentence(sheet, step)}</li>
        ))}
      </ol>
    </Details>
  </>
);

const Outcome = ({ funded }: { readonly funded: boolean }) => (
  <Tag tone={funded ? 'good' : 'neutral'}>{funded ? words.funded : words.notFunded}</Tag>
);
