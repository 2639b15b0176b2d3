import { SummaryList } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { Problem } from '../../shared/problem';
import { presentedRecallsQuery, proposeRemoval, type PresentedRecall } from '../api/appointments';
import { constitutionQuery } from '../api/constitution';
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

const { recall: words, removal } = wording;

interface ToBePut {
  readonly recall: PresentedRecall;
  /** Code of the kind of decision that recalls. */
  readonly kind: string | undefined;
}

export async function loader(visit: LoaderFunctionArgs): Promise<ToBePut> {
  const id = named(visit, 'recall');
  const [{ items }, { pack }] = await Promise.all([
    load(presentedRecallsQuery()),
    load(constitutionQuery()),
  ]);
  const recall = items.find((one) => one.id === id);
  if (recall) return { recall, kind: pack.elections.removal?.recalledBy };
  throw new Problem({ status: 404, code: 'recall-unknown', detail: words.unknown });
}

export async function action(visit: ActionFunctionArgs) {
  const { recall, kind } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    term: recall.term,
    recall: recall.id,
    ...(kind !== undefined && { kind }),
    on: reader.date('on', removal.onWhat),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => proposeRemoval(read.answers, key),
    ({ resolution }) => done(officePaths.resolution(resolution), removal.done),
    { 'takes-effect-too-soon': 'on', 'term-ended': 'on' },
  );
}

/** Puts a recall to the vote that enough members of the constituency have signed. */
export function Component() {
  const { recall } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const { holder, constituency, reasons, signed, entitled, receivedOn } = recall;
  return (
    <OfficePage
      title={words.title}
      caption={holder}
      crumbs={[{ href: officePaths.appointments, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.says}</p>
        <SummaryList
          rows={[
            { key: words.signed, value: words.of(signed, entitled, constituency) },
            { key: words.presented, value: formatDay(receivedOn) },
            { key: removal.reasons, value: <p className="govuk-body fm-wording">{reasons}</p> },
          ]}
        />
        <ActForm button={removal.button} cancel={officePaths.appointments}>
          <DateField id="on" legend={removal.on} error={errorOf('on')} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
