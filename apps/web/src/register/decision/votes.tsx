import {
  BOARD,
  type Constitution,
  groupsOfEnough,
  type Participation,
  type ResolutionFacts,
} from '@folkmoot/rules';
import { type Column, SplitBar, Table } from '@folkmoot/ui';
import { wording } from './wording';

const words = wording.decision;

export interface VotesProps {
  readonly facts: ResolutionFacts;
  readonly pack: Constitution;
}

const listed = new Intl.ListFormat('en-GB');
const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);

interface Group {
  readonly constituency: string;
  readonly people: number;
  readonly voted: number;
  /** Votes, where they go by shares. */
  readonly held: number;
  readonly cast: number;
}

const number = (header: string, of: (group: Group) => number): Column<Group> => ({
  header,
  numeric: true,
  cell: (group) => of(group).toLocaleString('en-GB'),
});

const peopleOf = ({ entitled, people }: Participation): number => people?.entitled ?? entitled;

/** For, against and abstained; and who took part. */
export const Votes = ({ facts, pack }: VotesProps) => (
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
    <TookPart facts={facts} pack={pack} />
  </section>
);

/** Who took part, with constituencies of fewer than 5 put together. Source: R-H2. */
export function TookPart({ facts, pack }: VotesProps) {
  const nameOf = (code: string) =>
    code === BOARD
      ? (pack.board?.name ?? code)
      : (pack.constituencies.find((constituency) => constituency.code === code)?.name ?? code);
  const groups = groupsOfEnough(facts.participation, peopleOf).map((group) => ({
    constituency: listed.format(group.map(({ constituency }) => nameOf(constituency))),
    people: sum(group.map(peopleOf)),
    voted: sum(group.map(({ tookPart, people }) => people?.tookPart ?? tookPart)),
    held: sum(group.map(({ entitled }) => entitled)),
    cast: sum(group.map(({ tookPart }) => tookPart)),
  }));
  const goesByShares = facts.participation.some(({ people }) => people);
  return (
    <Table
      caption={words.tookPart}
      columns={[
        { header: words.constituency, cell: ({ constituency }) => constituency },
        number(words.entitled, ({ people }) => people),
        number(words.voted, ({ voted }) => voted),
        ...(goesByShares
          ? [
              number(words.votesHeld, ({ held }) => held),
              number(words.votesCast, ({ cast }) => cast),
            ]
          : []),
      ]}
      rows={groups}
      rowKey={({ constituency }) => constituency}
    />
  );
}
