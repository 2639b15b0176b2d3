import { type Schema } from '@folkmoot/contract';
import { type FormReader } from '../form/form-reader';
import { wording } from './wording';

const words = wording.appoint;

type MatterRef = Schema<'MatterRefDto'>;

/**
 * What an inspection is to cover, as the form says it.
 * @returns the matters named; `undefined` for the whole record; `null` after a fault
 */
export function readScope(
  form: FormData,
  reader: FormReader,
): readonly MatterRef[] | null | undefined {
  const scope = reader.choice('scope', ['whole', 'named'], words.scopeMissing);
  if (scope === null) return null;
  if (scope === 'whole') return undefined;
  const numbers = (reader.optional('decisions') ?? '').split(/[,\s]+/).filter(Boolean);
  if (numbers.some((number) => !/^[1-9]\d{0,8}$/.test(number)))
    return reader.fault('decisions', words.decisionsWrong);
  const chosen = (kind: 'election' | 'meeting', field: string): MatterRef[] =>
    form.getAll(field).flatMap((id) => (typeof id === 'string' ? [{ kind, id }] : []));
  return [
    ...numbers.map((id) => ({ kind: 'decision' as const, id })),
    ...chosen('election', 'elections'),
    ...chosen('meeting', 'meetings'),
  ];
}
