import { Radios } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { answerOffer, vacantSeatQuery } from '../api/seats';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsBelow } from './crumbs';
import { wording } from './wording';

const words = wording.answering;

export async function loader(visit: LoaderFunctionArgs) {
  const seat = await load(vacantSeatQuery(named(visit, 'term')));
  const asked = seat.candidates.find(({ candidate }) => candidate === named(visit, 'candidate'));
  if (!asked) throw new Problem({ status: 404, code: 'not-asked', detail: words.missing });
  return { seat, asked };
}

export async function action(visit: ActionFunctionArgs) {
  const [term, candidate] = [named(visit, 'term'), named(visit, 'candidate')];
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ serves: reader.choice('serves', ['yes', 'no'], words.missing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => answerOffer(term, candidate, read.answers.serves === 'yes', key),
    () => done(officePaths.vacantSeat(term), words.done),
  );
}

/** Records what a candidate said who was asked. */
export function Component() {
  const { seat, asked } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [serves, setServes] = useState<string | null>(null);
  return (
    <OfficePage title={words.title} caption={asked.name} crumbs={crumbsBelow(seat)} errors={errors}>
      <div className="fm-reading">
        <ActForm button={words.button} cancel={officePaths.vacantSeat(seat.term)}>
          <Radios
            id="serves"
            name="serves"
            legend={words.legend}
            hint={words.hint}
            error={errorOf('serves')}
            value={serves}
            onChange={setServes}
            options={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
