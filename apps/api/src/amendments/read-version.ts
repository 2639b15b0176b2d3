import { readJson } from '@folkmoot/count';
import { checkConstitution, type Checked } from '@folkmoot/rules';

/** A new version as its text says it: what is wrong with it, and the constitution where nothing is. */
export function readVersion(text: string): Checked {
  const json = readJson(Buffer.from(text));
  if (json.ok) return checkConstitution(json.value);
  return {
    faults: [{ path: '', code: 'wrong-type', says: `This is no JSON: ${json.error.says}` }],
    warnings: [],
    constitution: null,
  };
}
