import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { councilQuery, proposeRemoval } from '../api/appointments';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.removal;

export async function loader(visit: LoaderFunctionArgs) {
  const term = named(visit, 'term');
  const { offices } = await load(councilQuery());
  const office = offices.find(({ holders }) => holders.some((each) => each.term === term));
  const holder = office?.holders.find((each) => each.term === term);
  if (!office || !holder) throw notInOffice();
  return { office, holder };
}

const notInOffice = () => new Problem({ status: 404, code: 'term-unknown', detail: words.unknown });

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    term: named(visit, 'term'),
    reasons: reader.text('reasons', words.reasonsMissing),
    on: reader.date('on', words.onWhat),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => proposeRemoval(read.answers, key),
    ({ resolution }) => done(officePaths.resolution(resolution), words.done),
    { 'takes-effect-too-soon': 'on', 'term-ended': 'on' },
  );
}

/** Drafts the resolution that removes somebody from office. */
export function Component() {
  const { office, holder } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={holder.name}
      crumbs={[{ href: officePaths.appointments, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.says(holder.name, office.name)}</p>
        <ActForm button={words.button} cancel={officePaths.appointments}>
          <Textarea
            id="reasons"
            name="reasons"
            label={words.reasons}
            hint={words.reasonsHint}
            error={errorOf('reasons')}
            rows={6}
          />
          <DateField id="on" legend={words.on} error={errorOf('on')} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
