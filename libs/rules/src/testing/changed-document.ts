import { type Constitution } from '../constitution';
import { type Fault } from '../parsing/fault';
import { parseConstitution } from '../parsing/parse-constitution';

type Document = Record<string, unknown>;

/** A preset as a document, with values at paths changed, or taken out where `undefined` is given. */
export function changed(
  preset: Constitution,
  changes: Readonly<Record<string, unknown>> = {},
): Document {
  const document = JSON.parse(JSON.stringify(preset)) as Document;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('/').slice(1);
    const last = names.pop() ?? '';
    const holder = names.reduce<Document>((at, name) => at[name] as Document, document);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return document;
}

/** Where a preset keeps a kind of decision: `/decisionKinds/4`. */
export const kindAt = ({ decisionKinds }: Constitution, code: string): string =>
  `/decisionKinds/${decisionKinds.findIndex((kind) => kind.code === code)}`;

export const faultsOf = (
  preset: Constitution,
  changes: Readonly<Record<string, unknown>> = {},
): readonly Fault[] => {
  const parsed = parseConstitution(changed(preset, changes));
  return parsed.ok ? [] : parsed.error;
};

/** Each fault as `path code rule`. */
export const faults = (
  preset: Constitution,
  changes: Readonly<Record<string, unknown>> = {},
): string[] =>
  faultsOf(preset, changes).map(({ path, code, rule }) => [path, code, rule].join(' '));
