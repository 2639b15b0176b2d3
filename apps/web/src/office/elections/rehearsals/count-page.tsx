import { summarySentence } from '@folkmoot/count';
import { type LoaderFunctionArgs } from 'react-router';
import { CountReport } from '../../../shared/count/count-report';
import { PageMark } from '../../../shared/page';
import { rehearsalQuery, rehearsedSheetQuery } from '../../api/rehearsals';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { crumbsTo } from '../crumbs';
import { words } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const [id, contest] = [named(visit), named(visit, 'contest')];
  const [rehearsal, sheet] = await Promise.all([
    load(rehearsalQuery(id)),
    load(rehearsedSheetQuery(id, contest)),
  ]);
  return { rehearsal, sheet, files: `/api/v1/rehearsals/${id}/contests/${contest}` };
}

/** How a contest of a rehearsal was counted, as a real one is shown. */
export function Component() {
  const { rehearsal, sheet, files } = useLoaded<typeof loader>();
  const { id, election, title, watermark, contests } = rehearsal;
  const contest = contests.find((one) => one.id === sheet.contest.id);
  return (
    <PageMark value={watermark}>
      <OfficePage
        title={contest?.title ?? sheet.contest.title}
        caption={words.counts.caption}
        crumbs={[
          ...crumbsTo({ id: election, title }),
          { href: officePaths.rehearsal(id), text: words.section.title },
        ]}
      >
        <CountReport
          sheet={sheet}
          files={{
            sheet: `${files}/count-sheet`,
            table: `${files}/count-sheet/csv`,
            ballots: [`${files}/ballots`],
            name: sheet.contest.id,
          }}
          lotsLead={words.counts.lots}
          level={2}
        >
          <p className="govuk-body fm-reading">{summarySentence(sheet)}</p>
        </CountReport>
      </OfficePage>
    </PageMark>
  );
}
