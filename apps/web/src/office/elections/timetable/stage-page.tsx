import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { electionQuery } from '../../api/elections';
import { completeStage } from '../../api/timetables';
import { send } from '../../form/send';
import { named, useLoaded } from '../../loaded';
import { ConfirmPage } from '../../parts/confirm-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { words } from './wording';

const stages = Object.keys(words.complete) as (keyof typeof words.complete)[];

export async function loader(visit: LoaderFunctionArgs) {
  const stage = stages.find((known) => known === named(visit, 'stage'));
  if (!stage) throw noSuchStage();
  return { election: await load(electionQuery(named(visit))), stage };
}

const noSuchStage = () =>
  new Problem({ status: 404, code: 'no-such-stage', detail: 'There is no such stage.' });

export async function action(visit: ActionFunctionArgs) {
  const { election, stage } = await loader(visit);
  return send(
    await visit.request.formData(),
    (key) => completeStage(election.id, stage, key),
    () => done(officePaths.election(election.id), words.complete[stage].done),
  );
}

/** Does what the timetable leaves to an officer. */
export function Component() {
  const { election, stage } = useLoaded<typeof loader>();
  const own = words.complete[stage];
  return (
    <ConfirmPage
      title={own.link}
      caption={election.title}
      crumbs={crumbsTo(election)}
      warning={own.says}
      button={own.button}
      cancel={officePaths.election(election.id)}
    />
  );
}
