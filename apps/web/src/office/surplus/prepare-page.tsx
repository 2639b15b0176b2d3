import { type ActionFunctionArgs } from 'react-router';
import { type AllocationRefusalCode } from '@folkmoot/rules';
import { type FieldProblem } from '../../shared/problem';
import { constitutionQuery } from '../api/constitution';
import { prepareSurplus } from '../api/surplus';
import { ActForm } from '../form/act-form';
import { type Refusal } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal, useReturned } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { fieldFor, readPlan } from './plan';
import { PlanFields } from './plan-fields';
import { StepList } from './step-list';
import { wording } from './wording';

const words = wording.form;

/** Why an allocation came back, and what was checked on the way there. */
interface PlanRefusal extends Refusal {
  readonly steps?: readonly FieldProblem[];
}

export async function loader() {
  const { pack } = await load(constitutionQuery());
  return pack.surplus.destinations;
}

export async function action({ request }: ActionFunctionArgs): Promise<Response | PlanRefusal> {
  const form = await request.formData();
  const read = readPlan(form);
  if ('refusal' in read) return read.refusal;
  const answer = await send(
    form,
    (key) => prepareSurplus(read.answers, key),
    ({ id }) => done(officePaths.surplusRound(id), words.done),
    {
      'members-resolution-unknown': 'membersResolution',
      'members-resolution-used': 'membersResolution',
    },
  );
  return answer instanceof Response ? answer : (refusalByRules(answer, form) ?? answer);
}

/** The rules' own words beside the field, and the steps that led to them. */
function refusalByRules({ problem }: Refusal, form: FormData): PlanRefusal | null {
  if (problem?.code !== 'allocation-refused') return null;
  const failed = problem.errors.find(({ code }) => code !== holds);
  const field = failed && fieldFor(failed.code as AllocationRefusalCode, form);
  return {
    errors: [{ ...(field && { field }), text: problem.detail }],
    steps: problem.errors,
  };
}

/** The server's code for a step that holds. */
const holds = 'holds';

/** Prepares where a year's surplus goes. */
export function Component() {
  const destinations = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const steps = useReturned<PlanRefusal>()?.steps;
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.surplus, text: wording.title }]}
      errors={errors}
    >
      {steps && (
        <section className="fm-reading">
          <h2 className="govuk-heading-m">{words.checked}</h2>
          <p className="govuk-body">{words.checkedSays}</p>
          <StepList
            steps={steps.map(({ code, message }) => ({ says: message, holds: code === holds }))}
          />
        </section>
      )}
      <ActForm button={words.button} cancel={officePaths.surplus}>
        <PlanFields destinations={destinations} />
      </ActForm>
    </OfficePage>
  );
}
