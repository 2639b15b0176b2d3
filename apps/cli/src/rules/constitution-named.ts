import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { cicScheduleThree, type Constitution, parseConstitution, presets } from '@folkmoot/rules';
import { Cannot, type Terminal } from '../command';
import { type Document, readDocument } from './document';
import { Faulty } from './faulty';

const PRESET = 'preset:';

/** Every constitution that `preset:ID` can name. */
export const namedPresets: readonly Constitution[] = [...presets, cicScheduleThree];

/**
 * The document that `FILE` or `preset:ID` on the command line names.
 * @throws Cannot when there is none
 */
export async function constitutionDocument(name: string, terminal: Terminal): Promise<Document> {
  if (!name.startsWith(PRESET)) return readDocument(name, terminal);
  const id = name.slice(PRESET.length);
  const preset = namedPresets.find((one) => one.id === id);
  if (preset) return { name, json: JSON.parse(JSON.stringify(preset)) };
  throw new Cannot(
    `There is no preset “${id}”. One of: ${namedPresets.map((one) => one.id).join(', ')}.`,
  );
}

/**
 * The constitution that `FILE` or `preset:ID` on the command line names.
 * @throws Faulty when it is not lawful, or no constitution
 */
export async function constitutionNamed(name: string, terminal: Terminal): Promise<Constitution> {
  const { json } = await constitutionDocument(name, terminal);
  const parsed = parseConstitution(json);
  if (!parsed.ok) throw new Faulty(name, parsed.error);
  return parsed.value;
}

/** What tells a version of a constitution from every other. */
export const identityOf = (constitution: Constitution): object => ({
  id: constitution.id,
  version: constitution.version,
  title: constitution.title,
  sha256: sha256Hex(canonicalJson(constitution)),
});
