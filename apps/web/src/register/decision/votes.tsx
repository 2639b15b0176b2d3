import { type Constituency, type ResolutionFacts } from '@folkmoot/rules';
import { SplitBar, Table } from '@folkmoot/ui';
import { wording } from '../wording';

const words = wording.decision;

export interface VotesProps {
  readonly facts: ResolutionFacts;
  readonly constituencies: readonly Constituency[];
}

/** For, against and abstained; and who took part. */
export function Votes({ facts, constituencies }: VotesProps) {
  const nameOf = (code: string) =>
    constituencies.find((constituency) => constituency.code === code)?.name ?? code;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-l">{words.votes}</h2>
      <SplitBar
        label={words.votesLabel}
        parts={[
          { tone: 'for', label: words.for, count: facts.votesFor },
          { tone: 'against', label: words.against, count: facts.votesAgainst },
          { tone: 'abstained', label: words.abstained, count: facts.abstained },
        ]}
      />
      <Table
        caption={words.tookPart}
        columns={[
          { header: words.constituency, cell: ({ constituency }) => nameOf(constituency) },
          {
            header: words.entitled,
            numeric: true,
            cell: ({ entitled }) => entitled.toLocaleString('en-GB'),
          },
          {
            header: words.voted,
            numeric: true,
            cell: ({ tookPart }) => tookPart.toLocaleString('en-GB'),
          },
        ]}
        rows={facts.participation}
        rowKey={({ constituency }) => constituency}
      />
    </section>
  );
}
