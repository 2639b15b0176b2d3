import { summarySentence } from '@folkmoot/count';
import { type LoaderFunctionArgs } from 'react-router';
import { CountReport } from '../../shared/count/count-report';
import { filesOf } from '../../shared/count/files-of';
import { Problem } from '../../shared/problem';
import { countSheetQuery, electionQuery } from '../api/elections';
import { pollQuery } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { load } from '../queries';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.sheet;

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const contest = election.contests
    .flatMap(({ id, constituency: name, countSheet, nominees }) => [
      { id, name, countSheet },
      ...nominees.map((nominee) => ({ ...nominee, id: nominee.contest, name })),
    ])
    .find(({ id }) => id === named(visit, 'contest'));
  if (!contest?.countSheet || !election.poll) throw notCounted();
  const [sheet, { countSheets }] = await Promise.all([
    load(countSheetQuery(contest.countSheet)),
    load(pollQuery(election.poll)),
  ]);
  const files = filesOf(contest.countSheet, countSheets, contest.name);
  if (!files) throw notCounted();
  return { election, sheet, files };
}

const notCounted = () =>
  new Problem({ status: 404, code: 'not-counted', detail: 'This contest has no count sheet.' });

/** How one contest was counted: who is elected, then how it came about. */
export function Component() {
  const { election, sheet, files } = useLoaded<typeof loader>();
  return (
    <OfficePage title={sheet.contest.title} caption={words.title} crumbs={crumbsTo(election)}>
      <CountReport sheet={sheet} files={files} level={2}>
        <p className="govuk-body fm-reading">{summarySentence(sheet)}</p>
      </CountReport>
    </OfficePage>
  );
}
