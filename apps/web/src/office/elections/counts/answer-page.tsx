import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { answerObjection, electionQuery } from '../../api/elections';
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
import { words } from './wording';

const own = words.answering;

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const id = named(visit, 'objection');
  const objection = election.count?.objections.find((one) => one.id === id);
  if (!objection) throw nobodyObjects();
  return { election, objection };
}

const nobodyObjects = () =>
  new Problem({
    status: 404,
    code: 'objection-unknown',
    detail: 'Nobody has made this objection to the newest count.',
  });

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ answer: reader.text('answer', own.missing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => answerObjection(id, named(visit, 'objection'), read.answers.answer, key),
    () => done(officePaths.election(id), own.done),
  );
}

/** The returning officer answers a scrutineer's objection to the count. */
export function Component() {
  const { election, objection } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.answer}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body fm-wording">{objection.reason}</p>
        <p className="govuk-body">{own.lead}</p>
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <Textarea
            id="answer"
            name="answer"
            label={own.answer}
            error={errorOf('answer')}
            maxLength={2000}
            rows={5}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
