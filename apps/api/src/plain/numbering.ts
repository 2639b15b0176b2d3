import { err, ok, type Result } from '@folkmoot/basics';

/** What a voter wrote into the box beside an option. */
export interface Numbered {
  readonly option: string;
  readonly written: string;
}

export type NumberingFault =
  | { readonly code: 'not-a-number'; readonly option: string }
  | { readonly code: 'twice'; readonly number: number; readonly options: readonly string[] }
  /** A number that was passed over: `next` is the first that was written after it. */
  | { readonly code: 'missing'; readonly number: number; readonly next: number };

/**
 * A ranking from numbers written beside the options: 1 beside the most preferred, empty boxes beside those not ranked.
 * Nothing is guessed. A number that is none of 1 to as many as there are options, one written twice, and one passed
 * over are each told, so that the voter and not the server says what they meant.
 * @returns option ids, most preferred first; or every fault, in the order of the paper and then of the numbers
 */
export function rankingOf(
  boxes: readonly Numbered[],
): Result<readonly string[], readonly NumberingFault[]> {
  const filled = boxes
    .map(({ option, written }) => ({ option, written: written.trim() }))
    .filter(({ written }) => written !== '');
  const isPlace = ({ written }: Numbered) =>
    /^0*[1-9]\d{0,2}$/.test(written) && Number(written) <= boxes.length;
  const placed = filled
    .filter(isPlace)
    .map(({ option, written }) => ({ option, number: Number(written) }));
  const faults: readonly NumberingFault[] = [
    ...filled
      .filter((box) => !isPlace(box))
      .map(({ option }) => ({ code: 'not-a-number' as const, option })),
    ...faultsOfOrder(placed),
  ];
  if (faults.length > 0) return err(faults);
  return ok(placed.toSorted((a, b) => a.number - b.number).map(({ option }) => option));
}

interface Placed {
  readonly option: string;
  readonly number: number;
}

function faultsOfOrder(placed: readonly Placed[]): readonly NumberingFault[] {
  const numbers = [...new Set(placed.map(({ number }) => number))].toSorted((a, b) => a - b);
  const twice = numbers.flatMap((number): NumberingFault[] => {
    const options = placed.filter((one) => one.number === number).map(({ option }) => option);
    return options.length > 1 ? [{ code: 'twice', number, options }] : [];
  });
  const gap = numbers.findIndex((number, index) => number !== index + 1);
  const next = numbers[gap];
  return next === undefined ? twice : [...twice, { code: 'missing', number: gap + 1, next }];
}
