import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { kindsQuery, openResolution, resolutionQuery } from '../api/resolutions';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { takeOpening } from '../polls/opening';
import { EntitledList, OpeningPage } from '../polls/opening-page';
import { openingWords } from '../polls/opening-wording';
import { load } from '../queries';
import { crumbsTo } from './crumbs';
import { rulesOf } from './resolution-facts';

export async function loader(visit: LoaderFunctionArgs) {
  const [resolution, kinds] = await Promise.all([
    load(resolutionQuery(named(visit))),
    load(kindsQuery()),
  ]);
  return { resolution, kind: kinds.items.find(({ code }) => code === resolution.kind) };
}

export function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return takeOpening(visit, {
    subject: officePaths.resolution(id),
    page: officePaths.openResolution(id),
    open: (opening, key) => openResolution(id, opening, key),
  });
}

/** Puts a resolution to the vote. */
export function Component() {
  const { resolution, kind } = useLoaded<typeof loader>();
  const { id, title, minimumDaysOpen, entitledToday } = resolution;
  return (
    <OpeningPage
      title={title}
      crumbs={crumbsTo(resolution)}
      subject={officePaths.resolution(id)}
      page={officePaths.openResolution(id)}
      minimumDaysOpen={minimumDaysOpen}
      warnings={resolution.beforeItOpens}
      facts={[
        ...rulesOf(resolution, kind),
        { key: openingWords.entitled, value: <EntitledList {...entitledToday} /> },
      ]}
    />
  );
}
