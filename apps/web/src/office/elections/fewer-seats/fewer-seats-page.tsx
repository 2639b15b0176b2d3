import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { electionQuery, goOnForFewer } from '../../api/elections';
import { ActForm } from '../../form/act-form';
import { FormReader } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { FewerFound, GuaranteesLapse } from './fewer-seats-section';
import { words } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(electionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ reason: reader.text('reason', words.reasonMissing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => goOnForFewer(id, read.answers.reason, key),
    () => done(officePaths.election(id), words.done),
  );
}

/** Lets an election go on for the seats that are free, with a reason for everybody. */
export function Component() {
  const election = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const { id, title, contests, fewerLeft } = election;
  return (
    <OfficePage title={words.title} caption={title} crumbs={crumbsTo(election)} errors={errors}>
      <div className="fm-reading">
        <p className="govuk-body">{words.goesOn}</p>
        <FewerFound fewerLeft={fewerLeft} />
        <GuaranteesLapse contests={contests} fewerLeft={fewerLeft} />
        <p className="govuk-body">
          {words.lead} {words.others}
        </p>
        <ActForm button={words.button} look="warning" cancel={officePaths.election(id)}>
          <Textarea
            id="reason"
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            error={errorOf('reason')}
            maxLength={1000}
            rows={4}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
