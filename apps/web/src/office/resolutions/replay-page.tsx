import { type LoaderFunctionArgs } from 'react-router';
import { replayVersion } from '../api/constitution';
import { resolutionQuery } from '../api/resolutions';
import { ReplayReport } from '../constitution/replay-report';
import { wording } from '../constitution/wording';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { load } from '../queries';
import { crumbsTo } from './crumbs';

export async function loader(visit: LoaderFunctionArgs) {
  const resolution = await load(resolutionQuery(named(visit)));
  const { proposal } = resolution;
  if (proposal.type !== 'constitution') return { resolution, replay: null };
  return { resolution, replay: await replayVersion(JSON.stringify(proposal.constitution)) };
}

/** Which past decisions the version that a resolution would adopt would have changed. */
export function Component() {
  const { resolution, replay } = useLoaded<typeof loader>();
  return (
    <OfficePage
      title={wording.replay.pageTitle}
      caption={resolution.title}
      crumbs={crumbsTo(resolution)}
    >
      {replay ? <ReplayReport replay={replay} level={2} /> : <p>{wording.replay.none}</p>}
    </OfficePage>
  );
}
