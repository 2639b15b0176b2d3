import { ButtonLink } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { type Poll } from '../api/polls';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { EarlyCloseRequest } from './early-close/request';
import { words as early } from './early-close/wording';
import { wording } from './wording';

/** How and when an open poll ends: by itself, at once when its time is up, or early by two officers. */
export const EndOfVoting = ({ poll }: { readonly poll: Poll }) => (
  <section className="fm-section">
    <h2 className="govuk-heading-m">{wording.close.heading}</h2>
    {poll.state === 'due' ? (
      <OnDuty duty="runPolls">
        <ButtonLink look="warning" href={officePaths.closePoll(poll.id)}>
          {wording.close.start}
        </ButtonLink>
      </OnDuty>
    ) : (
      <>
        <p className="govuk-body">
          {early.byItself(formatMoment(poll.closesAt))} {early.allowed[poll.earlyClose.allowed]}
        </p>
        <EarlyEnd poll={poll} />
      </>
    )}
  </section>
);

function EarlyEnd({ poll: { id, earlyClose } }: { readonly poll: Poll }) {
  const pending = earlyClose.requests.find(({ agreed }) => agreed === null);
  if (pending) return <EarlyCloseRequest poll={id} request={pending} />;
  if (earlyClose.allowed === 'never') return null;
  return (
    <OnDuty duty="closeEarly">
      <ButtonLink look="warning" href={officePaths.askEarlyClose(id)}>
        {early.start}
      </ButtonLink>
    </OnDuty>
  );
}
