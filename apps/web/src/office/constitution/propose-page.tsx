import { useEffect, useRef } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { focusHeading } from '../../shared/router/arrival';
import { proposeVersion } from '../api/constitution';
import { FormReader } from '../form/form-reader';
import { hiddenIn, send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { done } from '../said';
import { CheckedStep } from './checked-step';
import { ChooseStep } from './choose-step';
import { FaultsStep } from './faults-step';
import { type ProposalStep, useProposal } from './use-proposal';
import { wording } from './wording';

const words = wording.checked;

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ effectiveOn: reader.date('effectiveOn', words.what) });
  if ('refusal' in read) return read.refusal;
  const [document, kind] = [hiddenIn(form, 'document'), hiddenIn(form, 'kind')];
  return send(
    form,
    (key) => proposeVersion({ document, kind, ...read.answers }, key),
    ({ resolution }) => done(officePaths.resolution(resolution), words.done),
    { 'takes-effect-too-soon': 'effectiveOn' },
  );
}

const titles: Readonly<Record<ProposalStep['at'], string>> = {
  choose: wording.choose.title,
  faults: wording.faults.title,
  checked: words.title,
};

/** Proposes a new version: give it, see what it changes and what it would have changed, draft the resolution. */
export function Component() {
  const journey = useProposal();
  const { step, refusal } = journey;
  const { errors } = useRefusal();
  useFocusAtEachStep(step);
  return (
    <OfficePage
      title={titles[step.at]}
      crumbs={[{ href: officePaths.constitution, text: wording.title }]}
      errors={refusal?.errors ?? (step.at === 'checked' ? errors : undefined)}
    >
      {step.at === 'choose' && <ChooseStep journey={journey} />}
      {step.at === 'faults' && <FaultsStep journey={journey} checked={step.checked} />}
      {step.at === 'checked' && <CheckedStep journey={journey} step={step} />}
    </OfficePage>
  );
}

function useFocusAtEachStep(step: ProposalStep): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo(0, 0);
    focusHeading();
  }, [step]);
}
