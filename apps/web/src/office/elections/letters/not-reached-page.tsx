import { type LoaderFunctionArgs } from 'react-router';
import { electionQuery } from '../../api/elections';
import { electionNotReachedQuery } from '../../api/notices';
import { named, useLoaded } from '../../loaded';
import { NotReached } from '../../notices/not-reached';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { crumbsTo } from '../crumbs';
import { stageOf } from './stage-of';
import { words } from './wording';

const own = words.notReached;

export async function loader(visit: LoaderFunctionArgs) {
  const [id, stage] = [named(visit), stageOf(visit)];
  const [election, { items }] = await Promise.all([
    load(electionQuery(id)),
    load(electionNotReachedQuery(id, stage)),
  ]);
  return { election, stage, rows: items };
}

/** The members to be written to by post about an election that is coming. */
export function Component() {
  const { election, stage, rows } = useLoaded<typeof loader>();
  return (
    <OfficePage
      title={own.title(words.stages[stage])}
      caption={election.title}
      crumbs={crumbsTo(election)}
    >
      <p className="fm-lead">{own.lead}</p>
      <NotReached
        rows={rows}
        none={{ title: own.none, help: own.noneHelp }}
        cameBack={officePaths.electionCameBack(election.id, stage)}
      />
    </OfficePage>
  );
}
