import {
  allocationMethods,
  type AllocationMethodEntry,
  countingMethods,
  CSV_SETTINGS,
  type CsvSettings,
  type CountingMethod,
  type SkippedRank,
} from '@folkmoot/count';
import { oneOf, readArguments } from '../arguments';
import { Cannot } from '../command';
import { type Format, formatOf, FORMATS } from './ballots';
import { type Form, FORMS } from './report';

/** What `folkmoot count` is asked for. */
export interface CountOptions {
  readonly file: string;
  /** Files of the ballots that followed, for a method that holds several. */
  readonly laterFiles: readonly string[];
  readonly format: Format;
  readonly method: Method;
  readonly csvSettings: CsvSettings;
  /** Instead of the seats in the file. */
  readonly seats: number | null;
  readonly skipped: SkippedRank;
  /** The candidate, by number or name, whose election leaves the seat vacant. */
  readonly reopenNominations: string | null;
  /** Candidates, by number or name, who are passed over besides those of the file. */
  readonly withdrawn: readonly string[];
  readonly atLeastHalf: boolean;
  /** A file with the seats that groups of candidates are guaranteed, or may have at most. */
  readonly seatRulesFile: string | null;
  /** Guaranteed seats as a recount kit has them: `1:3,5` for one seat at least of candidates 3 and 5. */
  readonly atLeast: readonly string[];
  readonly completion: 'none' | 'greedy';
  readonly lotsFile: string | null;
  readonly form: Form;
  /** Every result that the lots could have had. */
  readonly allOutcomes: boolean;
}

/** A way of electing candidates, or of dividing a fund. */
export type Method =
  | { readonly kind: 'election'; readonly method: CountingMethod }
  | { readonly kind: 'fund'; readonly method: AllocationMethodEntry };

const OPTIONS = {
  method: { type: 'string' },
  format: { type: 'string' },
  seats: { type: 'string' },
  skipped: { type: 'string' },
  'reopen-nominations': { type: 'string' },
  withdrawn: { type: 'string', multiple: true },
  'at-least-half': { type: 'boolean' },
  'seat-rules': { type: 'string' },
  'at-least': { type: 'string', multiple: true },
  columns: { type: 'string' },
  overvote: { type: 'string' },
  duplicate: { type: 'string' },
  'leave-out': { type: 'string', multiple: true },
  completion: { type: 'string' },
  lots: { type: 'string' },
  table: { type: 'boolean' },
  sentences: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  'all-outcomes': { type: 'boolean' },
} as const;

/** @throws Cannot when they make no sense */
export function countOptions(args: readonly string[]): CountOptions {
  const { values, positionals } = readArguments('count', args, OPTIONS);
  const [file, ...laterFiles] = positionals;
  if (file === undefined || (laterFiles.length > 0 && values.method !== 'exhaustive'))
    throw new Cannot(
      'Name one file: folkmoot count ballots.blt --method scottish-stv (only exhaustive takes a file for each ballot).',
    );
  const seats = values.seats === undefined ? null : seatsIn(values.seats);
  const form = formIn(values);
  const allOutcomes = values['all-outcomes'] ?? false;
  if (allOutcomes && form === 'csv')
    throw new Cannot('--csv has no room for --all-outcomes: take --json.');
  return {
    file,
    laterFiles,
    format: oneOf('format', values.format, FORMATS, formatOf(file)),
    method: methodNamed(values.method),
    csvSettings: {
      ...CSV_SETTINGS,
      seats: seats ?? CSV_SETTINGS.seats,
      columns:
        values.columns === undefined
          ? null
          : oneOf('columns', values.columns, ['ranks', 'candidates'], 'ranks'),
      overvote: oneOf('overvote', values.overvote, ['keep', 'stop', 'skip'], 'keep'),
      duplicate: oneOf('duplicate', values.duplicate, ['refuse', 'stop', 'skip'], 'refuse'),
      leaveOut: values['leave-out'] ?? [],
    },
    seats,
    reopenNominations: values['reopen-nominations'] ?? null,
    withdrawn: values.withdrawn ?? [],
    atLeastHalf: values['at-least-half'] ?? false,
    seatRulesFile: values['seat-rules'] ?? null,
    atLeast: values['at-least'] ?? [],
    skipped: oneOf('skipped', values.skipped, ['close-up', 'stop'], 'close-up'),
    completion: oneOf('completion', values.completion, ['none', 'greedy'], 'none'),
    lotsFile: values.lots ?? null,
    form,
    allOutcomes,
  };
}

function methodNamed(name: string | undefined): Method {
  const elects = countingMethods.get(name ?? '');
  if (elects) return { kind: 'election', method: elects };
  const divides = allocationMethods.get(name ?? '');
  if (divides) return { kind: 'fund', method: divides };
  const offer = `One of: ${[...countingMethods.keys(), ...allocationMethods.keys()].join(', ')}.`;
  throw new Cannot(
    name === undefined
      ? `Say how to count: --method scottish-stv. ${offer}`
      : `There is no method “${name}”. ${offer}`,
  );
}

function seatsIn(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Cannot(`--seats wants a whole number from 1 to 9999, not “${text}”.`);
}

function formIn(values: Partial<Record<(typeof FORMS)[number], boolean | undefined>>): Form {
  const [form, more]: readonly Form[] = FORMS.filter((name) => values[name]);
  if (more === undefined) return form ?? 'plain';
  throw new Cannot(`Choose one form: --${form} or --${more}.`);
}
