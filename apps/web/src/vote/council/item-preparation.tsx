import { SummaryList, Tag } from '@folkmoot/ui';
import { AsWritten } from '../../shared/language/as-written';
import { type CouncilItemDetails } from './api';
import { wording } from './wording';

const words = wording.item;

/** What the constitution asks before the vote, and who has declared an interest. */
export function ItemPreparation({ matter }: { readonly matter: CouncilItemDetails }) {
  const { steps, interests, interestedVote } = matter.item;
  return (
    <>
      <section className="fm-section">
        <h2 className="govuk-heading-m">{words.steps}</h2>
        <ul className="fm-lines">
          {steps.map(({ says, holds, citation }) => (
            <li key={says}>
              <span>
                <AsWritten>{says}</AsWritten>
              </span>
              <span className="fm-soft">
                <AsWritten>{citation}</AsWritten>
              </span>
              <span>
                <Tag tone={holds ? 'good' : 'warning'}>{holds ? words.met : words.missing}</Tag>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="fm-section">
        <h2 className="govuk-heading-m">{words.interests}</h2>
        {interests.length === 0 ? (
          <p className="govuk-body">{words.noInterests}</p>
        ) : (
          <>
            <SummaryList
              rows={interests.map(({ name, nature }) => ({
                key: name,
                value: <AsWritten>{nature}</AsWritten>,
              }))}
            />
            <p className="govuk-body">{interestedVote ? words.mayVote : words.leftOut}</p>
          </>
        )}
      </section>
    </>
  );
}
