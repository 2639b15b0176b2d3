import { useState } from 'react';
import { checkVersion, replayVersion, type CheckedVersion, type Replay } from '../api/constitution';
import { type Refusal } from '../form/form-reader';
import { refusalOf } from '../form/send';
import { readSource } from './version-source';

/** Where a proposal stands. The text itself stays in this page until it is proposed. */
export type ProposalStep =
  | { readonly at: 'choose' }
  | { readonly at: 'faults'; readonly checked: CheckedVersion }
  | {
      readonly at: 'checked';
      readonly document: string;
      readonly checked: CheckedVersion;
      readonly replay: Replay;
    };

export interface ProposalJourney {
  readonly step: ProposalStep;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** Reads the text in the form and has it looked at. */
  readonly check: (form: FormData) => void;
  readonly startAgain: () => void;
}

/** A new version, step by step: give it, see what it means, draft the resolution. */
export function useProposal(): ProposalJourney {
  const [step, setStep] = useState<ProposalStep>({ at: 'choose' });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const check = (form: FormData) => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    lookAt(form)
      .then((answer) => ('at' in answer ? setStep(answer) : setRefusal(answer)))
      .catch((failure: unknown) => setRefusal(refusalOf(failure)))
      .finally(() => setBusy(false));
  };
  return { step, busy, refusal, check, startAgain: () => setStep({ at: 'choose' }) };
}

async function lookAt(form: FormData): Promise<ProposalStep | Refusal> {
  const document = await readSource(form);
  if (typeof document !== 'string') return { errors: [document] };
  const checked = await checkVersion(document);
  if (checked.faults.length > 0) return { at: 'faults', checked };
  return { at: 'checked', document, checked, replay: await replayVersion(document) };
}
