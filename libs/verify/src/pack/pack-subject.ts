import { type Action } from '@folkmoot/log';
import { type ProvenEntry } from '../files/proven-entries';
import { type PackManifest, type PackSubject } from './pack-manifest';

/** The entry that says what each kind of subject is called. */
const beginsWith: Readonly<Record<PackSubject['kind'], Action>> = {
  decision: 'decision.made',
  election: 'election.called',
  meeting: 'meeting.called',
};

/**
 * What is wrong with what a pack says it is about, held against its entries; `null` when nothing is.
 * @param recomputed  the decisions whose polls are in the pack as well
 */
export function subjectFlaw(
  { subject, organisation, entries: listed }: PackManifest,
  entries: readonly ProvenEntry[],
  recomputed: ReadonlySet<number>,
): string | null {
  if (listed.some((index, at) => at > 0 && index <= listed[at - 1]!))
    return 'does not list its entries in the order of the log';
  const [founded] = entries.filter(({ entry }) => entry.action === 'organisation.founded');
  if (founded && founded.entry.fields['name'] !== organisation)
    return 'is not of the organisation that its log was founded by';
  const { kind, id, title } = subject;
  const begins = entries.find(
    ({ entry }) => entry.action === beginsWith[kind] && entry.resource === id,
  );
  if (!begins) return `holds no entry of the ${kind} that it is about`;
  const { fields } = begins.entry;
  if (fields['title'] !== title) return `calls the ${kind} otherwise than the log does`;
  const { number } = fields;
  if (kind === 'decision' && !(typeof number === 'number' && recomputed.has(number)))
    return 'does not hold the poll that its decision rests on';
  return null;
}
