import { WarningText } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { memberQuery, recordLeaving } from '../api/members';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { type Refusal } from '../form/form-reader';
import { useRefusal, useReturned } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.leaving;

export const loader = (visit: LoaderFunctionArgs) => load(memberQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ leftOn: reader.date('leftOn', words.dayWhat) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => recordLeaving(id, read.answers.leftOn, key),
    ({ seatsEnded }) => done(officePaths.member(id), words.done(seatsEnded.length)),
    { 'before-joining': 'leftOn', 'not-yet': 'leftOn', 'holds-shares': 'leftOn' },
  );
}

/** Asks on which day a membership ended, and says what follows. */
export function Component() {
  const member = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const problem = useReturned<Refusal>()?.problem;
  const page = officePaths.member(member.id);
  return (
    <OfficePage
      title={words.title}
      caption={member.name}
      crumbs={[
        { href: officePaths.members(), text: wording.title },
        { href: page, text: member.name },
      ]}
      errors={errors}
    >
      <div className="fm-reading">
        {problem?.code === 'holds-shares' && (
          <p className="govuk-body">
            <a className="govuk-link" href={officePaths.recordShares({ from: member.number })}>
              {words.passShares}
            </a>
          </p>
        )}
        <ActForm button={words.button} cancel={page}>
          <DateField
            id="leftOn"
            legend={words.day}
            hint={words.dayHint}
            error={errorOf('leftOn')}
          />
          <WarningText>{words.warning}</WarningText>
        </ActForm>
      </div>
    </OfficePage>
  );
}
