import { formatPounds } from '@folkmoot/basics';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { constitutionQuery } from '../api/constitution';
import { fundRoundQuery, openFundRound } from '../api/funds';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { takeOpening } from '../polls/opening';
import { OpeningPage } from '../polls/opening-page';
import { load } from '../queries';
import { wording as office } from '../wording';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const [round, { pack }] = await Promise.all([
    load(fundRoundQuery(named(visit))),
    load(constitutionQuery()),
  ]);
  return { round, kind: pack.decisionKinds.find(({ code }) => code === pack.fund?.decisionKind) };
}

export function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return takeOpening(visit, {
    subject: officePaths.fund(id),
    page: officePaths.openFund(id),
    open: (opening, key) => openFundRound(id, opening, key),
  });
}

/** Puts the bids of a fund round to the vote. */
export function Component() {
  const { round, kind } = useLoaded<typeof loader>();
  const { id, title, budgetPence, bids } = round;
  return (
    <OpeningPage
      title={title}
      crumbs={crumbsTo(round)}
      subject={officePaths.fund(id)}
      page={officePaths.openFund(id)}
      minimumDaysOpen={kind?.minimumDaysOpen ?? 0}
      warnings={round.beforeItOpens}
      facts={[
        { key: wording.bids, value: wording.bidCount(bids.length) },
        { key: wording.facts.budget, value: formatPounds(BigInt(budgetPence)) },
        ...(kind ? [{ key: wording.electorate, value: office.electorates[kind.electorate] }] : []),
      ]}
    />
  );
}
