import { useRef, useState } from 'react';
import { newKey } from '../../shared/api';
import { Problem } from '../../shared/problem';
import { checkImport, importMembers, type ImportSummary } from '../api/members';
import { type Refusal } from '../form/form-reader';
import { refusalOf } from '../form/send';
import { forgetAnswers } from '../queries';
import { rowFault, type RowFault } from './faults';
import { readRoll, type Roll } from './roll-source';

/** Where an import stands. The list itself stays in this page: it may be large. */
export type ImportStep =
  | { readonly at: 'choose' }
  | { readonly at: 'check'; readonly roll: Roll; readonly summary: ImportSummary }
  | {
      readonly at: 'faults';
      readonly roll: Roll;
      /** The first of them. */
      readonly faults: readonly RowFault[];
      /** How many there are in all. */
      readonly count: number;
    }
  | { readonly at: 'done'; readonly summary: ImportSummary };

export interface ImportJourney {
  readonly step: ImportStep;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** Reads the list in the form and asks what it would change. */
  readonly check: (form: FormData) => void;
  /** Imports the list that was checked. */
  readonly confirm: (roll: Roll) => void;
  readonly startAgain: () => void;
}

/** An import, step by step: choose, check, confirm. */
export function useImport(): ImportJourney {
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const key = useRef(newKey());

  const run = (next: () => Promise<ImportStep | Refusal>) => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    next()
      .then((answer) => ('at' in answer ? setStep(answer) : setRefusal(answer)))
      .catch((failure: unknown) => setRefusal(refusalOf(failure)))
      .finally(() => setBusy(false));
  };
  const startAgain = () => {
    key.current = newKey();
    setRefusal(null);
    setStep({ at: 'choose' });
  };
  return {
    step,
    busy,
    refusal,
    check: (form) => run(() => checked(form)),
    confirm: (roll) => run(() => imported(roll, key.current)),
    startAgain,
  };
}

async function checked(form: FormData): Promise<ImportStep | Refusal> {
  const roll = await readRoll(form);
  if (!('csv' in roll)) return { errors: [roll] };
  return checkImport(roll.csv).then(
    (summary) => ({ at: 'check', roll, summary }) as const,
    (failure: unknown) => faultsIn(failure, roll),
  );
}

const imported = (roll: Roll, key: string): Promise<ImportStep> =>
  importMembers(roll.csv, key).then(
    async (summary) => {
      await forgetAnswers();
      return { at: 'done', summary } as const;
    },
    (failure: unknown) => faultsIn(failure, roll),
  );

function faultsIn(failure: unknown, roll: Roll): ImportStep {
  if (failure instanceof Problem && failure.code === 'roll-has-errors')
    return { at: 'faults', roll, faults: failure.errors.map(rowFault), count: failure.errorCount };
  throw failure;
}
