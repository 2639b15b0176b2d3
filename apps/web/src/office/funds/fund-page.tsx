import { formatPounds } from '@folkmoot/basics';
import { EmptyState, SummaryList, Table, type Column, type SummaryRow } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../shared/dates';
import { fundRoundQuery, type Bid, type FundRoundDetails } from '../api/funds';
import { pollQuery } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { PollDesk } from '../polls/poll-desk';
import { PollFacts } from '../polls/poll-facts';
import { load } from '../queries';
import { FundSteps } from './fund-steps';
import { FundTag } from './fund-tag';
import { wording } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const round = await load(fundRoundQuery(named(visit)));
  return { round, poll: round.poll ? await load(pollQuery(round.poll)) : null };
}

/** One fund round, its bids, and the next thing to do with it. */
export function Component() {
  const { round, poll } = useLoaded<typeof loader>();
  return (
    <OfficePage title={round.title} crumbs={[{ href: officePaths.funds, text: wording.title }]}>
      <FundSteps round={round} poll={poll} />
      {poll && <PollDesk poll={poll} />}
      <SummaryList
        rows={[
          { key: wording.facts.state, value: <FundTag state={round.state} /> },
          { key: wording.facts.budget, value: pounds(round.budgetPence) },
          { key: wording.facts.asked, value: pounds(round.askedPence) },
          { key: wording.facts.method, value: round.methodName },
          ...termsOf(round),
          { key: wording.facts.announced, value: formatMoment(round.announcedAt) },
        ]}
      />
      <Bids bids={round.bids} parts={round.terms.parts} />
      {poll && (
        <section className="fm-section">
          <PollFacts poll={poll} />
        </section>
      )}
    </OfficePage>
  );
}

/** What the terms of the round ask for; nothing where they ask for nothing. */
function termsOf({ terms }: FundRoundDetails): SummaryRow[] {
  const { minimumApprovals, maximumGrantPence, parts } = terms;
  return [
    ...(minimumApprovals === null ? [] : [{ key: facts.minimum, value: minimumApprovals }]),
    ...(maximumGrantPence === null
      ? []
      : [{ key: facts.maximum, value: pounds(maximumGrantPence) }]),
    ...(parts.length === 0
      ? []
      : [
          {
            key: facts.parts,
            value: (
              <ul className="govuk-list">
                {parts.map(({ id, name, budgetPence }) => (
                  <li key={id}>{facts.part(name, pounds(budgetPence))}</li>
                ))}
              </ul>
            ),
          },
        ]),
  ];
}

interface BidsProps {
  readonly bids: FundRoundDetails['bids'];
  readonly parts: FundRoundDetails['terms']['parts'];
}

function Bids({ bids, parts }: BidsProps) {
  if (bids.length === 0)
    return (
      <EmptyState title={wording.noBids}>
        <p>{wording.noBidsHelp}</p>
      </EmptyState>
    );
  const partOf = ({ part }: Bid) => parts.find(({ id }) => id === part)?.name ?? '–';
  const [first, ...others] = columns;
  const shown =
    parts.length === 0 ? columns : [first, { header: words.part, cell: partOf }, ...others];
  return <Table caption={wording.bids} columns={shown} rows={bids} rowKey={({ id }) => id} />;
}

const pounds = (pence: string): string => formatPounds(BigInt(pence));

const { columns: words, facts } = wording;

const columns: readonly [Column<Bid>, ...Column<Bid>[]] = [
  { header: words.name, cell: ({ name }) => name },
  { header: words.applicant, cell: ({ applicant }) => applicant },
  { header: words.summary, cell: ({ summary }) => summary },
  { header: words.amount, cell: ({ pence }) => pounds(pence), numeric: true },
];
