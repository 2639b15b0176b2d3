import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type CouncilItemDetails, declareInItem } from './api';
import { InterestForm } from './interest-form';
import { wording } from './wording';

const words = wording.interest;

/** Takes a council member's interest in a matter before the council. */
export const ItemInterestPage = ({
  data: { resolution, title, item },
}: PageProps<CouncilItemDetails>) => (
  <InterestForm
    caption={title}
    back={paths.councilItem(resolution)}
    declare={(nature, key) => declareInItem(resolution, nature, key)}
  >
    <p className="govuk-body">{words.ofItem[item.interestedVote ? 'shown' : 'left-out']}</p>
    <p className="govuk-body">{words.read}</p>
  </InterestForm>
);
