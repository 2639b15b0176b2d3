import { Button, ErrorSummary, TextInput } from '@folkmoot/ui';
import { type ScrutineersStep, seedOfSheet } from '@folkmoot/ballot';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { useAct } from '../../shared/use-act';
import { type OpeningBox, type PollOpening } from '../api/openings';
import { wording as boardWords } from '../boards/wording';
import { refusalOf } from '../form/send';
import { forgetAnswers } from '../queries';
import { type SeatFault } from '../trustee/tasks';
import { nameOf } from './names';
import { takeTurn } from './take-turn';
import { wording } from './wording';

const words = wording.turn;
const number = new Intl.NumberFormat('en-GB');

export interface TurnProps {
  readonly opening: PollOpening;
  readonly step: ScrutineersStep;
  /** Hears that this device begins to work on a step, and that it has ended. */
  readonly tellWork: (step: ScrutineersStep | null) => void;
}

/** The reader's own step: worked out on their device, box by box. */
export function Turn({ opening, step, tellWork }: TurnProps) {
  const { revalidate } = useRevalidator();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [box, setBox] = useState<OpeningBox | null>(null);
  const { run, busy, failure } = useAct(async () => {
    const seed = step === 'shuffle' ? '' : seedIn(code, setFault);
    if (seed === null) return;
    setFault(null);
    tellWork(step);
    try {
      const stopped = await takeTurn(opening, step, seed, setBox).finally(() => setBox(null));
      if (stopped) setFault(faultSays(stopped, opening));
      await forgetAnswers();
      await revalidate();
    } finally {
      tellWork(null);
    }
  });
  const errors = failure ? refusalOf(failure).errors : [];
  const shown = fault ? [{ text: fault, ...(step === 'decryption' && { field: 'code' }) }] : errors;
  return (
    <section aria-labelledby="turn">
      {shown.length > 0 && <ErrorSummary errors={shown} />}
      <h2 className="govuk-heading-m" id="turn">
        {words.title}
      </h2>
      <p className="govuk-body">{words[step]}</p>
      {step === 'decryption' && (
        <TextInput
          id="code"
          label={boardWords.turn.code}
          hint={boardWords.turn.codeHint}
          error={fault ?? undefined}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={60}
        />
      )}
      <Button type="button" busy={busy} onClick={() => run()}>
        {words.buttons[step]}
      </Button>
      <p className="govuk-body" role="status">
        {box && words.working(box.contests.join(', '), number.format(box.ballots))}
      </p>
    </section>
  );
}

function seedIn(code: string, tell: (fault: string) => void): string | null {
  if (code.trim() === '') {
    tell(boardWords.turn.codeMissing);
    return null;
  }
  const seed = seedOfSheet(code);
  if (!seed.ok) tell(boardWords.faults[seed.error.code]);
  return seed.ok ? seed.value : null;
}

function faultSays(fault: SeatFault, opening: PollOpening): string {
  if (fault.code === 'another-sheet') return boardWords.faults['another-sheet'];
  if (fault.code === 'false-step') return words.falseStep(nameOf(opening, fault.owner));
  return boardWords.falseBoard;
}
