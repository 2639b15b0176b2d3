import { checkConstitution, type Doubt } from '@folkmoot/rules';
import { exit, type Terminal } from '../command';
import { constitutionDocument } from '../rules/constitution-named';
import { faultLines, faultsCounted, jsonText, placeSays } from '../rules/faulty';

const MOST_PLACES = 5;

/** Tells what the law or the shape refuses in a constitution, and what to ask a lawyer about. */
export async function check(
  reference: string,
  asJson: boolean,
  terminal: Terminal,
): Promise<number> {
  const { name, json } = await constitutionDocument(reference, terminal);
  const { faults, warnings } = checkConstitution(json);
  const text = [
    faults.length === 0
      ? `${name} holds: nothing in it is refused.`
      : `${name} is refused: ${faultsCounted(faults)}.`,
    ...faultLines(faults),
    ...(warnings.length === 0 ? [] : ['', 'Ask a lawyer about', ...warnings.flatMap(doubtLines)]),
    '',
  ].join('\n');
  terminal.out(asJson ? jsonText({ document: name, faults, warnings }) : text);
  return faults.length === 0 ? exit.ok : exit.no;
}

const doubtLines = ({ paths, says, rule, citation }: Doubt): string[] => [
  `  ${placesSay(paths)}`,
  `    ${says} (${rule}; ${citation})`,
];

const placesSay = (paths: readonly string[]): string =>
  paths.length > MOST_PLACES
    ? `${paths.slice(0, MOST_PLACES).map(placeSays).join(', ')} and ${paths.length - MOST_PLACES} more places`
    : paths.map(placeSays).join(', ');
