import { ButtonLink } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { Recounts } from '../../../shared/election/recounts';
import { AsWritten } from '../../../shared/language/as-written';
import { paths } from '../../../shared/paths';
import { type Election } from '../api';
import { words } from './wording';

/** The count before it is declared, for a candidate: who is elected by it, and how to ask for another. */
export function OwnCount({ election: { id, count } }: { readonly election: Election }) {
  if (!count) return null;
  return (
    <section className="fm-section" aria-labelledby="count">
      <h2 className="govuk-heading-m" id="count">
        {words.title}
      </h2>
      <p className="govuk-body">{words.lead(count.number, formatMoment(count.publishedAt))}</p>
      {count.contests.map(({ contest, title, elected }) => (
        <div key={contest}>
          <h3 className="govuk-heading-s">{words.elected(title)}</h3>
          {elected.length === 0 ? (
            <p className="govuk-body">{words.nobody}</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {elected.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p className="govuk-body">
        <AsWritten>{count.says}</AsWritten>
      </p>
      <p>
        <ButtonLink href={paths.ownCount(id)} look={count.mayAsk ? 'primary' : 'secondary'}>
          {count.mayAsk ? words.readAndAsk : words.read}
        </ButtonLink>
      </p>
      <Recounts recounts={count.recounts} />
    </section>
  );
}
