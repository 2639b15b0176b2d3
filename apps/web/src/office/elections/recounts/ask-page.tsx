import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { askRecount } from '../../api/elections';
import { ActForm } from '../../form/act-form';
import { FormReader } from '../../form/form-reader';
import { hiddenIn, send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { countedElection } from '../counts/counted-election';
import { words } from './wording';

const own = words.asking;

export const loader = (visit: LoaderFunctionArgs) => countedElection(visit);

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const count = Number(hiddenIn(form, 'count'));
  const reader = new FormReader(form);
  const read = reader.settle({ reason: reader.text('reason', own.missing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => askRecount(id, count, read.answers.reason, key),
    () => done(officePaths.election(id), own.done),
  );
}

/** A scrutineer asks for the newest count to be made again. */
export function Component() {
  const { election, count } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.ask}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{own.lead}</p>
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <input type="hidden" name="count" value={count.number} />
          <Textarea
            id="reason"
            name="reason"
            label={own.reason}
            hint={own.reasonHint}
            error={errorOf('reason')}
            maxLength={2000}
            rows={5}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
