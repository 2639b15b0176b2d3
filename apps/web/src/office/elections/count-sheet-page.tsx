import { type CountSheet, summarySentence } from '@folkmoot/count';
import { SummaryList, type SummaryRow } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { downloads } from '../../shared/api-register';
import { StageTable } from '../../shared/count/stage-table';
import { Stages } from '../../shared/count/stages';
import { votesText } from '../../shared/count/votes-text';
import { Problem } from '../../shared/problem';
import { countSheetQuery, electionQuery } from '../api/elections';
import { ballotsFile } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { load } from '../queries';
import { crumbsTo } from './crumbs';
import { electedNames, rejectedPapers } from './sheet';
import { wording } from './wording';

const words = wording.sheet;

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const contest = election.contests.find(({ id }) => id === named(visit, 'contest'));
  if (!contest?.countSheet) throw notCounted();
  return { election, contest, sheet: await load(countSheetQuery(contest.countSheet)) };
}

const notCounted = () =>
  new Problem({ status: 404, code: 'not-counted', detail: 'This contest has no count sheet.' });

/** How one contest was counted: who is elected, then how it came about. */
export function Component() {
  const { election, contest, sheet } = useLoaded<typeof loader>();
  return (
    <OfficePage title={sheet.contest.title} caption={words.title} crumbs={crumbsTo(election)}>
      <div className="fm-winners">
        <h2 className="govuk-heading-s">{words.elected}</h2>
        <ol className="fm-winners__list">
          {electedNames(sheet).map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ol>
      </div>
      <p className="govuk-body fm-reading">{summarySentence(sheet)}</p>
      <Stages sheet={sheet} />
      <StageTable sheet={sheet} />
      <SummaryList rows={factsOf(sheet)} />
      <h2 className="govuk-heading-m">{words.files}</h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <a
            className="govuk-link"
            href={downloads.countSheet(contest.countSheet ?? '')}
            download={`${contest.constituency}-count.json`}
          >
            {words.download}
          </a>
        </li>
        <li>
          <a
            className="govuk-link"
            href={ballotsFile(contest.id)}
            download={`${contest.constituency}-ballots.blt`}
          >
            {words.ballots}
          </a>
        </li>
      </ul>
    </OfficePage>
  );
}

function factsOf(sheet: CountSheet): readonly SummaryRow[] {
  const { seats, valid, quota, lots, rule, method, methodVersion } = sheet;
  return [
    { key: words.facts.seats, value: seats },
    { key: words.facts.valid, value: valid.toLocaleString('en-GB') },
    { key: words.facts.rejected, value: rejectedPapers(sheet).toLocaleString('en-GB') },
    ...(quota === null ? [] : [{ key: words.facts.quota, value: votesText(quota) }]),
    { key: words.facts.lots, value: lots.length },
    { key: words.facts.method, value: `${rule} (${method} ${methodVersion})` },
  ];
}
