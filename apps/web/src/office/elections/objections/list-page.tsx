import { ButtonLink } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../../shared/dates';
import { electionQuery } from '../../api/elections';
import { type Objection, objectionsQuery } from '../../api/objections';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { crumbsTo } from '../crumbs';
import { words } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [election, { items }] = await Promise.all([
    load(electionQuery(id)),
    load(objectionsQuery(id)),
  ]);
  return { election, objections: items };
}

/** What was objected to the declared results of an election, for those who answer. */
export function Component() {
  const { election, objections } = useLoaded<typeof loader>();
  return (
    <OfficePage title={words.title} caption={election.title} crumbs={crumbsTo(election)}>
      {objections.length === 0 && <p className="govuk-body">{words.none}</p>}
      <ul className="fm-people fm-reading">
        {objections.map((objection) => (
          <li key={objection.id}>
            <p className="govuk-body fm-soft">
              {words.made[objection.by](objection.decision, formatMoment(objection.madeAt))}
            </p>
            <p className="govuk-body fm-wording">{objection.statement}</p>
            <Answer election={election.id} objection={objection} />
          </li>
        ))}
      </ul>
    </OfficePage>
  );
}

interface AnswerProps {
  readonly election: string;
  readonly objection: Objection;
}

function Answer({ election, objection }: AnswerProps) {
  const { id, outcome, reason, setAside, answeredAt, mayAnswer } = objection;
  if (outcome === null || answeredAt === null)
    return mayAnswer ? (
      <ButtonLink href={officePaths.objectionToResult(election, id)}>{words.answer}</ButtonLink>
    ) : (
      <p className="govuk-body">{words.notYours}</p>
    );
  const when = formatMoment(answeredAt);
  return (
    <>
      <p className="govuk-body fm-soft">
        {outcome === 'dismissed'
          ? words.dismissed(when)
          : words.setAside(when, setAside.join(', '))}
      </p>
      <p className="govuk-body fm-wording">{reason}</p>
    </>
  );
}
