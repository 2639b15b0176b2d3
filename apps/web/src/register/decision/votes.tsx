import { BOARD, type Constitution, groupsOfEnough, type ResolutionFacts } from '@folkmoot/rules';
import { SplitBar, Table } from '@folkmoot/ui';
import { wording } from '../wording';

const words = wording.decision;

export interface VotesProps {
  readonly facts: ResolutionFacts;
  readonly pack: Constitution;
}

const listed = new Intl.ListFormat('en-GB');
const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);

/** For, against and abstained; and who took part, with constituencies of fewer than 5 put together. Source: R-H2. */
export function Votes({ facts, pack }: VotesProps) {
  const nameOf = (code: string) =>
    code === BOARD
      ? (pack.board?.name ?? code)
      : (pack.constituencies.find((constituency) => constituency.code === code)?.name ?? code);
  const groups = groupsOfEnough(facts.participation, ({ entitled }) => entitled).map((group) => ({
    constituency: listed.format(group.map(({ constituency }) => nameOf(constituency))),
    entitled: sum(group.map(({ entitled }) => entitled)),
    tookPart: sum(group.map(({ tookPart }) => tookPart)),
  }));
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
          { header: words.constituency, cell: ({ constituency }) => constituency },
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
        rows={groups}
        rowKey={({ constituency }) => constituency}
      />
    </section>
  );
}
