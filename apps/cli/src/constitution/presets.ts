import { Cannot, exit, type Terminal } from '../command';
import { constitutionDocument, namedPresets } from '../rules/constitution-named';
import { jsonText } from '../rules/faulty';

/** Names the constitutions that can be started from. */
export function list(asJson: boolean, terminal: Terminal): number {
  const named = namedPresets.map(({ id, title, legalForm }) => ({ id, title, legalForm }));
  const width = Math.max(...named.map(({ id }) => id.length)) + 'preset:'.length;
  const lines = named.map(({ id, title }) => `${`preset:${id}`.padEnd(width)}  ${title}\n`);
  terminal.out(asJson ? jsonText(named) : lines.join(''));
  return exit.ok;
}

/** Prints a preset as a document to start from. */
export async function show(name: string, terminal: Terminal): Promise<number> {
  if (!name.startsWith('preset:'))
    throw new Cannot('show prints a preset: folkmoot constitution show preset:worker-co-op');
  const { json } = await constitutionDocument(name, terminal);
  terminal.out(`${JSON.stringify(json, null, 2)}\n`);
  return exit.ok;
}
