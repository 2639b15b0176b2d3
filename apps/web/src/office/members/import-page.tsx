import { useEffect, useRef } from 'react';
import { focusHeading } from '../../shared/router/arrival';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { ImportCheck } from './import-check';
import { ImportChoose } from './import-choose';
import { ImportDone } from './import-done';
import { ImportFaults } from './import-faults';
import { wording } from './import-wording';
import { useImport, type ImportStep } from './use-import';
import { wording as members } from './wording';

const titles: Readonly<Record<ImportStep['at'], string>> = {
  choose: wording.title,
  check: wording.step.ok,
  faults: wording.step.faults,
  done: wording.step.done,
};

/** Imports a list of members: choose it, see what would change, confirm. */
export function Component() {
  const journey = useImport();
  const { step, refusal } = journey;
  useFocusAtEachStep(step);
  return (
    <OfficePage
      title={titles[step.at]}
      ownHeading={step.at === 'done'}
      crumbs={[{ href: officePaths.members(), text: members.title }]}
      errors={refusal?.errors}
    >
      {step.at === 'choose' && <ImportChoose journey={journey} />}
      {step.at === 'check' && <ImportCheck journey={journey} step={step} />}
      {step.at === 'faults' && <ImportFaults journey={journey} step={step} />}
      {step.at === 'done' && <ImportDone step={step} />}
    </OfficePage>
  );
}

function useFocusAtEachStep(step: ImportStep): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo(0, 0);
    focusHeading();
  }, [step]);
}
