import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { declareFundRound, fundRoundQuery } from '../api/funds';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.declaration;

export const loader = (visit: LoaderFunctionArgs) => load(fundRoundQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => declareFundRound(id, key),
    () => done(officePaths.fund(id), words.done),
  );
}

/** Declares which bids are granted, for good. */
export function Component() {
  const round = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={round.title}
      crumbs={crumbsTo(round)}
      warning={words.says}
      button={words.button}
      cancel={officePaths.fund(round.id)}
    />
  );
}
