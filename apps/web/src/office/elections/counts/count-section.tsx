import { ButtonLink } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { type Election, type ElectionCount } from '../../api/elections';
import { OnDuty, useMay } from '../../parts/duty';
import { officePaths } from '../../paths';
import { RecountSteps } from '../recounts/recount-steps';
import { words } from './wording';

interface CountStepProps {
  readonly election: Election;
  readonly count: ElectionCount;
}

/** The newest count of an election, what scrutineers say to it, and what each officer can do about it. */
export function CountSection({ election }: { readonly election: Election }) {
  const { count, state } = election;
  if (!count) return null;
  const { number, publishedAt, review, confirmedAt } = count;
  return (
    <section className="fm-section" aria-labelledby="count">
      <h2 className="govuk-heading-m" id="count">
        {words.title}
      </h2>
      <p className="govuk-body fm-soft">{words.number(number, formatMoment(publishedAt))}</p>
      <p className="govuk-body fm-reading">
        {review === 'confirmed' && confirmedAt
          ? words.confirmed(formatMoment(confirmedAt))
          : words.states[review]}
      </p>
      <Objections count={count} />
      <RecountSteps election={election} count={count} />
      {state === 'counted' && <ReviewStep election={election} count={count} />}
    </section>
  );
}

/** What is to be done next; whoever reviews may object after another scrutineer has confirmed. */
function ReviewStep({ election: { id }, count: { review, objections } }: CountStepProps) {
  const reviews = useMay('reviewCounts');
  const open = objections.find(({ answer }) => answer === null);
  if (open)
    return (
      <OnDuty duty="runPolls">
        <ButtonLink href={officePaths.answerObjection(id, open.id)}>{words.answer}</ButtonLink>
      </OnDuty>
    );
  if (review === 'awaited')
    return (
      <OnDuty duty="reviewCounts">
        <ButtonLink href={officePaths.reviewCount(id)}>{words.review}</ButtonLink>
      </OnDuty>
    );
  const mayStill = review === 'confirmed' || review === 'answered';
  return mayStill && reviews ? (
    <p className="govuk-body">
      <a className="govuk-link" href={officePaths.reviewCount(id)}>
        {words.review}
      </a>
    </p>
  ) : null;
}

const Objections = ({ count: { objections } }: { readonly count: ElectionCount }) =>
  objections.length > 0 && (
    <ul className="fm-people">
      {objections.map(({ id, reason, at, answer, answeredAt }) => (
        <li key={id}>
          <p className="govuk-body fm-soft">{words.objection(formatMoment(at))}</p>
          <p className="govuk-body fm-wording">{reason}</p>
          {answer !== null && answeredAt !== null && (
            <>
              <p className="govuk-body fm-soft">{words.answered(formatMoment(answeredAt))}</p>
              <p className="govuk-body fm-wording">{answer}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
