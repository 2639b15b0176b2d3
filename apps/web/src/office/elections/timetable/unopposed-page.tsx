import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { electionQuery } from '../../api/elections';
import { declareUnopposed } from '../../api/timetables';
import { send } from '../../form/send';
import { named, useLoaded } from '../../loaded';
import { ConfirmPage } from '../../parts/confirm-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { words } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(electionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => declareUnopposed(id, key),
    ({ decision }) => done(officePaths.election(id), words.unopposed.done(decision)),
  );
}

/** Declares those elected whom nobody stands against. */
export function Component() {
  const election = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.unopposed.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      warning={words.unopposed.says}
      button={words.unopposed.button}
      cancel={officePaths.election(election.id)}
    />
  );
}
