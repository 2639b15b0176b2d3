import { type CountSheet } from '@folkmoot/count';
import { type ContestFacts } from '@folkmoot/rules';
import { wording } from '../wording';
import { Stages } from '../../shared/count/stages';
import { StageTable } from '../../shared/count/stage-table';
import { votesText } from '../../shared/count/votes-text';

const words = wording.count;

export interface ContestsProps {
  readonly contests: readonly ContestFacts[];
  readonly sheets: ReadonlyMap<string, CountSheet>;
}

/** Each contest of an election: who is elected, then how the count went. */
export function Contests({ contests, sheets }: ContestsProps) {
  return contests.map((contest) => (
    <section key={contest.title} className="fm-section">
      <h2 className="govuk-heading-l">{contest.title}</h2>
      <Elected contest={contest} />
      <Count contest={contest} sheet={sheets.get(contest.countSheetSha256)} />
    </section>
  ));
}

function Elected({ contest }: { readonly contest: ContestFacts }) {
  const { elected, candidates, seats } = contest;
  const nameOf = (id: string) => candidates.find((other) => other.id === id)?.name ?? id;
  return (
    <div className="fm-winners">
      <h3 className="govuk-heading-s">{words.elected(seats)}</h3>
      {elected.length === 0 && <p className="govuk-body">{words.nobody}</p>}
      <ol className="fm-winners__list">
        {elected.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ol>
    </div>
  );
}

interface CountProps {
  readonly contest: ContestFacts;
  readonly sheet: CountSheet | undefined;
}

function Count({ contest, sheet }: CountProps) {
  const { valid, rejected, entitled } = contest;
  if (!sheet) return <p className="govuk-body">{words.uncontested}</p>;
  return (
    <>
      <p className="govuk-body">
        {words.turnout(valid + rejected, entitled)} {rejected > 0 && words.rejected(rejected)}{' '}
        {sheet.quota !== null && words.quota(votesText(sheet.quota))}
      </p>
      <Stages sheet={sheet} />
      <StageTable sheet={sheet} />
    </>
  );
}
