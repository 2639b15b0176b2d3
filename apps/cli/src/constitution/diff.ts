import { type Change, type Constitution, diffConstitutions } from '@folkmoot/rules';
import { exit, type Terminal } from '../command';
import { constitutionNamed, identityOf } from '../rules/constitution-named';
import { jsonText } from '../rules/faulty';

/** Tells what a second constitution changes in a first, in words. */
export async function diff(
  [first, second]: readonly [string, string],
  asJson: boolean,
  terminal: Terminal,
): Promise<number> {
  const before = await constitutionNamed(first, terminal);
  const after = await constitutionNamed(second, terminal);
  const changes = diffConstitutions(before, after);
  terminal.out(
    asJson
      ? jsonText({ before: identityOf(before), after: identityOf(after), changes })
      : diffText(before, after, changes),
  );
  return exit.ok;
}

function diffText(before: Constitution, after: Constitution, changes: readonly Change[]): string {
  if (changes.length === 0) return 'Both say the same.\n';
  const sections = [...new Set(changes.map(({ section }) => section))];
  return [
    `From ${titleOf(before)}`,
    `to   ${titleOf(after)}`,
    ...sections.flatMap((section) => [
      '',
      section,
      ...changes.filter((one) => one.section === section).map(({ says }) => `  ${says}`),
    ]),
    '',
  ].join('\n');
}

const titleOf = ({ title, version }: Constitution): string => `${title}, version ${version}`;
