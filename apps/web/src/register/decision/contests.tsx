import { type CountSheet } from '@folkmoot/count';
import { type ContestFacts } from '@folkmoot/rules';
import { type SheetLink } from '../../shared/api-register';
import { CountReport } from '../../shared/count/count-report';
import { type CountFilesAt } from '../../shared/count/files';
import { filesOf } from '../../shared/count/files-of';
import { votesText } from '../../shared/count/votes-text';
import { Winners } from '../../shared/count/winners';
import { isForOffice, placesSay } from '../../shared/election/places';
import { wording } from './wording';

const words = wording.count;

export interface ContestsProps {
  readonly contests: readonly ContestFacts[];
  readonly sheets: ReadonlyMap<string, CountSheet>;
  readonly links: readonly SheetLink[];
}

/** Each contest of an election: who is elected, then how the count went. */
export const Contests = ({ contests, sheets, links }: ContestsProps) =>
  contests.map((contest) => (
    <section key={contest.title} className="fm-section">
      <h2 className="govuk-heading-l">{contest.title}</h2>
      <Count
        contest={contest}
        sheet={sheets.get(contest.countSheetSha256)}
        files={filesOf(contest.countSheetSha256, links, fileNameOf(contest))}
      />
    </section>
  ));

interface CountProps {
  readonly contest: ContestFacts;
  readonly sheet: CountSheet | undefined;
  readonly files: CountFilesAt | null;
}

function Count({ contest, sheet, files }: CountProps) {
  const {
    candidates,
    elected,
    seats,
    valid,
    rejected,
    entitled,
    ballots = 1,
    confirmation,
  } = contest;
  const winners = isForOffice(contest.constituency)
    ? words.toOffice(placesSay(contest.constituency, seats))
    : undefined;
  if (sheet && files)
    return (
      <CountReport sheet={sheet} files={files} level={3} {...(winners && { winners })}>
        <p className="govuk-body fm-reading">
          {words.turnout(valid + rejected, entitled, ballots)}{' '}
          {rejected > 0 && words.rejected(rejected)}{' '}
          {confirmation
            ? words.confirmation(confirmation.votesFor, confirmation.votesAgainst)
            : sheet.quota !== null && ballots === 1 && words.quota(votesText(sheet.quota))}
        </p>
      </CountReport>
    );
  const nameOf = (id: string) => candidates.find((other) => other.id === id)?.name ?? id;
  return (
    <>
      <Winners names={elected.map(nameOf)} seats={seats} level={3} says={winners} />
      <p className="govuk-body">
        {candidates.length === 0
          ? words[winners ? 'nobodyStoodForOffice' : 'nobodyStood']
          : words[winners ? 'uncontestedOffice' : 'uncontested']}
      </p>
    </>
  );
}

/** Begins the names of files: of a vote on one candidate with theirs. */
const fileNameOf = ({ constituency, confirmation, candidates }: ContestFacts): string => {
  const name = candidates.find(({ id }) => id === confirmation?.nominee)?.name;
  const parts = [
    constituency.replace(':', '-'),
    ...(name?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  ];
  return parts.join('-');
};
