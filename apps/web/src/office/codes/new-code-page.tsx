import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { askForCode } from '../api/codes';
import { pollQuery } from '../api/polls';
import { FormReader } from '../form/form-reader';
import { MemberNumber } from '../form/member-number';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { crumbsTo } from '../polls/crumbs';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.ask;

export const loader = (visit: LoaderFunctionArgs) => load(pollQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ number: reader.text('memberNumber', words.numberMissing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => askForCode(id, read.answers.number, key),
    () => done(officePaths.codes(id), words.done),
    { 'not-on-roll': 'memberNumber', 'works-in-office': 'memberNumber' },
  );
}

/** Has a new code sent to an elector who telephoned. */
export function Component() {
  const poll = useLoaded<typeof loader>();
  const list = officePaths.codes(poll.id);
  return (
    <FormPage
      title={words.title}
      caption={poll.title}
      crumbs={[...crumbsTo(poll), { href: list, text: wording.title }]}
      lead={words.lead}
      button={words.button}
      cancel={list}
    >
      <MemberNumber label={words.number} hint={words.numberHint} />
    </FormPage>
  );
}
