import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { electionQuery } from '../../api/elections';
import { rehearseElection } from '../../api/rehearsals';
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
  return send(
    await visit.request.formData(),
    (key) => rehearseElection(named(visit), key),
    ({ id }) => done(officePaths.rehearsal(id), words.make.done),
  );
}

/** Makes a rehearsal of an election. */
export function Component() {
  const election = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.make.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      about={
        <ul className="govuk-list govuk-list--bullet">
          {words.make.what.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      }
      warning={words.make.says}
      button={words.make.button}
      cancel={officePaths.election(election.id)}
    />
  );
}
