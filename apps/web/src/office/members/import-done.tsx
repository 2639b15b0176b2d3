import { ButtonLink, Panel } from '@folkmoot/ui';
import { officePaths } from '../paths';
import { wording as words } from './import-wording';
import { type ImportStep } from './use-import';

/** Says that the members are in the register. */
export function ImportDone({ step }: { readonly step: Extract<ImportStep, { at: 'done' }> }) {
  const { added, changed } = step.summary;
  return (
    <>
      <Panel title={words.step.done}>
        {words.doneSays(added.toLocaleString('en-GB'), changed.toLocaleString('en-GB'))}
      </Panel>
      <ButtonLink href={officePaths.members()}>{words.toRegister}</ButtonLink>
    </>
  );
}
