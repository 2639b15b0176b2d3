import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { announceFundRound } from '../api/funds';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { PoundsInput } from '../form/pounds-input';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { done } from '../said';
import { readTerms } from './terms';
import { TermsFields } from './terms-fields';
import { wording } from './wording';

const words = wording.announce;

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    title: reader.text('title', words.headingMissing),
    budgetPence: reader.pence('budgetPence', words.budgetWhat)?.toString() ?? null,
    terms: readTerms(form, reader),
  });
  if ('refusal' in read) return read.refusal;
  const { terms, ...round } = read.answers;
  return send(
    form,
    (key) => announceFundRound({ ...round, ...terms }, key),
    ({ id }) => done(officePaths.fund(id), words.done),
    { 'budget-not-positive': 'budgetPence' },
  );
}

/** Announces a fund round. */
export function Component() {
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.funds, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <ActForm button={words.button} cancel={officePaths.funds}>
          <TextInput
            id="title"
            name="title"
            label={words.heading}
            hint={words.headingHint}
            error={errorOf('title')}
            autoComplete="off"
            maxLength={200}
          />
          <PoundsInput
            id="budgetPence"
            name="budgetPence"
            label={words.budget}
            error={errorOf('budgetPence')}
          />
          <TermsFields />
        </ActForm>
      </div>
    </OfficePage>
  );
}
