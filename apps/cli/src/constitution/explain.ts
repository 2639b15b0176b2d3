import { explainConstitution, type Outline } from '@folkmoot/rules';
import { exit, type Terminal } from '../command';
import { constitutionNamed, identityOf } from '../rules/constitution-named';
import { jsonText } from '../rules/faulty';

/** Tells what a constitution says, as an outline. */
export async function explain(name: string, asJson: boolean, terminal: Terminal): Promise<number> {
  const constitution = await constitutionNamed(name, terminal);
  const outline = explainConstitution(constitution);
  terminal.out(
    asJson
      ? jsonText({ constitution: identityOf(constitution), ...outline })
      : outlineText(outline, constitution.version),
  );
  return exit.ok;
}

const outlineText = ({ title, sections }: Outline, version: number): string =>
  [
    `${title}, version ${version}`,
    ...sections.flatMap(({ heading, points }) => [
      '',
      heading,
      ...points.map((point) => `  ${point}`),
    ]),
    '',
  ].join('\n');
