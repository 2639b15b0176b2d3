import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { type FormError } from '@folkmoot/ui';
import { useAct } from '../../shared/use-act';
import { refusalOf } from '../form/send';
import { forgetAnswers } from '../queries';
import { type Contest, type Typed } from './marks-fields';
import { readMarks } from './read-marks';
import { wording } from './wording';

/** Contests whose field does not say which options are marked. */
export const wronglyTyped = (contests: readonly Contest[], typed: Typed): string[] =>
  contests.filter((one) => readMarks(typed[one.id] ?? '', one) === null).map(({ id }) => id);

/** Answers of the contests in which something is marked. */
export const answersTyped = (contests: readonly Contest[], typed: Typed) =>
  contests
    .map((one) => ({ contest: one.id, options: readMarks(typed[one.id] ?? '', one) ?? [] }))
    .filter(({ options }) => options.length > 0);

export interface Desk {
  readonly enter: () => void;
  readonly busy: boolean;
  readonly errors: readonly FormError[];
  readonly wrong: readonly string[];
}

/**
 * One entry after the other: what was typed stays until the server has it, and the first field is ready for the next.
 * @param first  id of the field in which the next entry begins
 * @param send   what is to be sent; says what is wrong instead, before it goes
 * @param say    tells what has just been entered, in a place that outlives the last entry
 */
export function useDesk(
  contests: readonly Contest[],
  typed: Typed,
  {
    first,
    what,
    send,
    say,
  }: {
    readonly first: string;
    readonly what: string;
    readonly send: () => Promise<string | null>;
    readonly say: (says: string) => void;
  },
): Desk {
  const { revalidate } = useRevalidator();
  const [fault, setFault] = useState<string | null>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { run, busy, failure } = useAct(async () => {
    const mistyped = wronglyTyped(contests, typed);
    setWrong(mistyped);
    setFault(null);
    say('');
    if (mistyped.length > 0) return;
    const stopped = await send();
    setFault(stopped);
    if (stopped !== null) return;
    say(wording.desk.entered(what));
    await forgetAnswers();
    await revalidate();
    document.getElementById(first)?.focus();
  });
  const refused = failure ? refusalOf(failure, { 'not-on-roll': first }).errors : [];
  const mistyped = wrong.map((id) => ({
    field: `marks-${id}`,
    text: wording.desk.marksWrong(contests.find((one) => one.id === id)?.title ?? ''),
  }));
  return {
    enter: () => run(),
    busy,
    errors: [...mistyped, ...(fault === null ? [] : [{ text: fault }]), ...refused],
    wrong,
  };
}
