import { Textarea, TextInput, WarningText } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../shared/dates';
import { closePoll, pollQuery, type PollSummary } from '../api/polls';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.close;

export const loader = (visit: LoaderFunctionArgs) => load(pollQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const early = form.get('early') === 'yes';
  const reason = early ? reader.text('reason', words.reasonMissing) : undefined;
  if (early && !isConfirmed(form)) reader.fault('confirmation', words.notConfirmed(words.word));
  const read = reader.settle({ reason });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => closePoll(id, read.answers.reason, key),
    () => done(officePaths.poll(id), words.done),
    { 'reason-needed': 'reason' },
  );
}

const isConfirmed = (form: FormData): boolean => {
  const typed = form.get('confirmation');
  return typeof typed === 'string' && typed.trim().toLowerCase() === words.word;
};

/** Closes a poll, before its time only with a reason and a typed confirmation. */
export function Component() {
  const poll = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const early = poll.state === 'open';
  return (
    <OfficePage
      title={early ? words.title : words.titleDue}
      caption={poll.title}
      crumbs={[
        { href: officePaths.polls, text: wording.title },
        { href: officePaths.poll(poll.id), text: poll.title },
      ]}
      errors={errors}
    >
      <div className="fm-reading">
        {poll.closedAt ? (
          <p className="govuk-body">{words.already}</p>
        ) : (
          <CloseForm poll={poll} early={early} />
        )}
      </div>
    </OfficePage>
  );
}

interface CloseFormProps {
  readonly poll: PollSummary;
  readonly early: boolean;
}

function CloseForm({ poll, early }: CloseFormProps) {
  const { errorOf } = useRefusal();
  return (
    <>
      <WarningText>
        {early ? words.warning(formatMoment(poll.closesAt)) : words.warningDue}
      </WarningText>
      <ActForm button={words.button} look="warning" cancel={officePaths.poll(poll.id)}>
        {early && (
          <>
            <input type="hidden" name="early" value="yes" />
            <Textarea
              id="reason"
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              error={errorOf('reason')}
              rows={3}
            />
            <TextInput
              id="confirmation"
              name="confirmation"
              label={words.confirm(words.word)}
              error={errorOf('confirmation')}
              autoComplete="off"
              width={20}
            />
          </>
        )}
      </ActForm>
    </>
  );
}
