import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution, diffConstitutions } from '@folkmoot/rules';
import { versionSha256 } from '../constitution/adopt-constitution';

const mostChanges = 60;

/** The text of a resolution that adopts a new version: what is adopted, from when, and what it changes in words. */
export function versionText(
  inForce: Constitution,
  proposed: Constitution,
  effectiveOn: PlainDate,
): string {
  const changes = diffConstitutions(inForce, proposed).filter(({ path }) => path !== '/version');
  const left = changes.length - mostChanges;
  return [
    `THAT version ${proposed.version} of the constitution be adopted in place of version ${inForce.version}, with effect from ${formatDate(effectiveOn)}, or from the day after this decision if that is later. Its text is the document whose SHA-256 is ${versionSha256(proposed)}.`,
    '',
    'What it changes:',
    ...changes.slice(0, mostChanges).map(({ section, says }) => `• ${section}: ${says}`),
    ...(left > 0 ? [`• and ${left} more, which the document shows.`] : []),
  ].join('\n');
}
