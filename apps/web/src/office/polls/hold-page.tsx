import { WarningText } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { linksSay } from '../../shared/decisions/ballot-links';
import { holdBallots, pollQuery, releaseBallots } from '../api/polls';
import { ActForm } from '../form/act-form';
import { readReason, ReasonField } from '../form/reason';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(pollQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const isHeld = form.get('held') === 'yes';
  const words = isHeld ? wording.links.release : wording.links.hold;
  const read = readReason(form, words.reasonMissing);
  if ('refusal' in read) return read.refusal;
  const act = isHeld ? releaseBallots : holdBallots;
  return send(
    form,
    (key) => act(id, read.answers.reason, key),
    () => done(officePaths.poll(id), words.done),
  );
}

/** Keeps it from being destroyed who cast which ballot, or ends that. */
export function Component() {
  const poll = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const isHeld = Boolean(poll.ballotLinks?.hold);
  const words = isHeld ? wording.links.release : wording.links.hold;
  return (
    <OfficePage
      title={words.title}
      caption={poll.title}
      crumbs={[
        { href: officePaths.polls, text: wording.title },
        { href: officePaths.poll(poll.id), text: poll.title },
      ]}
      errors={errors}
    >
      <div className="fm-reading">
        {poll.ballotLinks && <p className="govuk-body">{linksSay(poll.ballotLinks)}</p>}
        <WarningText>{words.warning}</WarningText>
        <ActForm button={words.button} cancel={officePaths.poll(poll.id)}>
          <input type="hidden" name="held" value={isHeld ? 'yes' : 'no'} />
          <ReasonField label={words.reason} hint={wording.links.reasonHint} most={500} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
