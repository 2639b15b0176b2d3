import { type LoaderFunctionArgs } from 'react-router';
import { constitutionQuery } from '../api/constitution';
import { officeItemQuery } from '../api/office-items';
import { pollQuery } from '../api/polls';
import { kindsQuery, resolutionQuery } from '../api/resolutions';
import { BallotsHeld } from '../elections/ballots-held';
import { named, useLoaded } from '../loaded';
import { ItemSection } from '../office-items/item-section';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { PollDesk } from '../polls/poll-desk';
import { PollFacts } from '../polls/poll-facts';
import { load } from '../queries';
import { ProposalText } from './proposal-text';
import { ResolutionFacts } from './resolution-facts';
import { ResolutionSteps } from './resolution-steps';
import { SpecialNotice } from './special-notice';
import { wording } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const [resolution, kinds, { pack }] = await Promise.all([
    load(resolutionQuery(named(visit))),
    load(kindsQuery()),
    load(constitutionQuery()),
  ]);
  const { type } = resolution.proposal;
  const isItem = type === 'appointment' || type === 'selection' || type === 'removal';
  return {
    resolution,
    pack,
    item: isItem ? await load(officeItemQuery(resolution.id)) : null,
    kind: kinds.items.find(({ code }) => code === resolution.kind),
    poll: resolution.poll ? await load(pollQuery(resolution.poll)) : null,
  };
}

/** One resolution, and the next thing to do with it. */
export function Component() {
  const { resolution, item, pack, kind, poll } = useLoaded<typeof loader>();
  return (
    <OfficePage
      title={resolution.title}
      caption={resolution.kindTitle}
      crumbs={[{ href: officePaths.resolutions, text: wording.title }]}
    >
      <ResolutionSteps resolution={resolution} poll={poll} />
      {poll && <PollDesk poll={poll} />}
      <BallotsHeld ballots={resolution.ballots} />
      {item && <ItemSection resolution={resolution} item={item} />}
      <section className="fm-section fm-reading">
        <h2 className="govuk-heading-m">{wording.textTitle}</h2>
        <p className="govuk-body fm-wording">{resolution.text}</p>
        <ProposalText {...resolution} pack={pack} />
      </section>
      <SpecialNotice {...resolution} />
      <section className="fm-section">
        <h2 className="govuk-heading-m">{wording.detailsTitle}</h2>
        <ResolutionFacts resolution={resolution} kind={kind} />
        {poll && <PollFacts poll={poll} />}
      </section>
    </OfficePage>
  );
}
