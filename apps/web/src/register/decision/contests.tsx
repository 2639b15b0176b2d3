import { type CountSheet } from '@folkmoot/count';
import { type ContestFacts } from '@folkmoot/rules';
import { type SheetLink } from '../../shared/api-register';
import { CountReport } from '../../shared/count/count-report';
import { votesText } from '../../shared/count/votes-text';
import { Winners } from '../../shared/count/winners';
import { wording } from '../wording';

const words = wording.count;

export interface ContestsProps {
  readonly contests: readonly ContestFacts[];
  readonly sheets: ReadonlyMap<string, CountSheet>;
  readonly links: readonly SheetLink[];
}

/** Each contest of an election: who is elected, then how the count went. */
export const Contests = ({ contests, sheets, links }: ContestsProps) =>
  contests.map((contest) => (
    <section key={contest.constituency} className="fm-section">
      <h2 className="govuk-heading-l">{contest.title}</h2>
      <Count
        contest={contest}
        sheet={sheets.get(contest.countSheetSha256)}
        link={links.find(({ sha256 }) => sha256 === contest.countSheetSha256)}
      />
    </section>
  ));

interface CountProps {
  readonly contest: ContestFacts;
  readonly sheet: CountSheet | undefined;
  readonly link: SheetLink | undefined;
}

function Count({ contest, sheet, link }: CountProps) {
  const { constituency, candidates, elected, seats, valid, rejected, entitled } = contest;
  if (sheet && link)
    return (
      <CountReport sheet={sheet} files={{ ...link, name: constituency }} level={3}>
        <p className="govuk-body fm-reading">
          {words.turnout(valid + rejected, entitled)} {rejected > 0 && words.rejected(rejected)}{' '}
          {sheet.quota !== null && words.quota(votesText(sheet.quota))}
        </p>
      </CountReport>
    );
  const nameOf = (id: string) => candidates.find((other) => other.id === id)?.name ?? id;
  return (
    <>
      <Winners names={elected.map(nameOf)} seats={seats} level={3} />
      <p className="govuk-body">{words.uncontested}</p>
    </>
  );
}
