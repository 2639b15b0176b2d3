import { type LoaderFunctionArgs } from 'react-router';
import { notReachedQuery } from '../api/notices';
import { pollQuery } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { crumbsTo } from '../polls/crumbs';
import { load } from '../queries';
import { NotReached } from './not-reached';
import { wording } from './wording';

const words = wording.notReached;

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [poll, { items }] = await Promise.all([load(pollQuery(id)), load(notReachedQuery(id))]);
  return { poll, rows: items };
}

/** The electors to be written to by post. */
export function Component() {
  const { poll, rows } = useLoaded<typeof loader>();
  return (
    <OfficePage title={words.title} caption={poll.title} crumbs={crumbsTo(poll)}>
      <p className="fm-lead">{words.lead}</p>
      <NotReached
        rows={rows}
        none={{ title: words.none, help: words.noneHelp }}
        cameBack={officePaths.cameBack(poll.id)}
      />
    </OfficePage>
  );
}
