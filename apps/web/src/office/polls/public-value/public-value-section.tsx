import { ButtonLink, InsetText } from '@folkmoot/ui';
import { formatDay, formatMoment } from '../../../shared/dates';
import { type Poll } from '../../api/polls';
import { OnDuty } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

type PublicValue = NonNullable<Poll['publicValue']>;
type Stated = PublicValue['stated'][number];

/** Whether the votes of a closed poll wait for the numbers from which its lots are drawn. */
export const awaitsNumbers = ({ closedAt, publicValue }: Poll): boolean =>
  closedAt !== null && publicValue !== null && !publicValue.stated.some(({ agreed }) => agreed);

export const drawnSays = ({ numbers, drawnOn }: Pick<Stated, 'numbers' | 'drawnOn'>): string =>
  words.drawn(numbers.join(' '), formatDay(drawnOn));

/** From what the lots of a closed poll are drawn, and who enters it and agrees. */
export function PublicValueSection({ poll }: { readonly poll: Poll }) {
  const { closedAt, publicValue } = poll;
  if (closedAt === null || publicValue === null) return null;
  return (
    <section className="fm-section" aria-labelledby="public-value">
      <h2 className="govuk-heading-m" id="public-value">
        {words.title}
      </h2>
      <p className="govuk-body fm-reading">{words.announced(publicValue.source)}</p>
      <Standing poll={poll.id} stated={publicValue.stated} />
    </section>
  );
}

function Standing({ poll, stated }: Pick<PublicValue, 'stated'> & { readonly poll: string }) {
  const agreed = stated.find((one) => one.agreed);
  if (agreed)
    return (
      <InsetText>
        {words.agreed} <strong>{drawnSays(agreed)}</strong>
      </InsetText>
    );
  const pending = stated.find((one) => one.agreed === null);
  if (pending) return <Pending poll={poll} pending={pending} />;
  return (
    <>
      <p className="govuk-body">{words.awaited}</p>
      <OnDuty duty="statePublicValue">
        <ButtonLink href={officePaths.statePublicValue(poll)}>{words.start}</ButtonLink>
      </OnDuty>
    </>
  );
}

const Pending = ({ poll, pending }: { readonly poll: string; readonly pending: Stated }) => (
  <>
    <InsetText>
      <p className="govuk-body">{words.stated(pending.askedBy, formatMoment(pending.askedAt))}</p>
      <p className="govuk-body">
        <strong>{drawnSays(pending)}</strong>
      </p>
    </InsetText>
    <OnDuty duty="agreeToPublicValue">
      <p className="govuk-body">
        {pending.isYours && `${words.yours} `}
        <a className="govuk-link" href={officePaths.decidePublicValue(poll, pending.id)}>
          {pending.isYours ? words.takeBack : words.decide}
        </a>
      </p>
    </OnDuty>
  </>
);
