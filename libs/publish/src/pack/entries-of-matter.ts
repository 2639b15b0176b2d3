import { type Entry, parseEntry } from '@folkmoot/log';
import { announced, type PackSubject } from '@folkmoot/verify';
import { type LoggedPoll } from '../ballots-before';
import { decisionOf } from '../documents';
import { type PlacedEntry, type SliceSource, Unpublishable } from '../record-source';

/** What a pack is asked for: a decision by its number, an election or a meeting by its id. */
export type Matter =
  | { readonly kind: 'decision'; readonly number: number }
  | { readonly kind: 'election' | 'meeting'; readonly id: string };

/** An entry as its bytes and as what it says. */
export interface SliceEntry extends PlacedEntry {
  readonly entry: Entry;
}

/** The entries of a log that are about one matter, and what it is called. */
export interface MatterEntries {
  readonly subject: PackSubject;
  /** In the order of the log, each once. */
  readonly entries: readonly SliceEntry[];
}

/**
 * Finds the entries about a matter among those under a checkpoint: the matter itself, its polls with what they were
 * opened for, its decisions with their corrections, and how the rules and keys came about.
 * @returns `null` when the log knows of no such matter yet
 */
export async function entriesOfMatter(
  source: SliceSource,
  matter: Matter,
  size: number,
): Promise<MatterEntries | null> {
  const read = (placed: readonly PlacedEntry[]) =>
    placed.filter(({ index }) => index < size).map(readEntry);
  const polls = read(await source.entriesOf(['poll.opened']));
  const decisions = read(await source.entriesOf(['decision.made']));
  const about = async (ids: readonly string[]) => read(await source.entriesAbout(ids));
  const rules = read(
    await source.entriesOf([
      'organisation.founded',
      'constitution.adopted',
      'log.key.published',
      'log.key.rotated',
      'log.opened',
    ]),
  );
  const adopting = decisions.filter(({ entry }) =>
    rules.some(({ entry: { fields } }) => numberIn(fields['decision']) === entry.fields['number']),
  );

  const begins = await beginning(matter, decisions, about);
  if (!begins) return null;
  const { kind } = matter;
  const taken = await decisionsOf(matter, begins, { source, polls, decisions });
  const others = await restedOn(taken, source, decisions);
  const pollIds = new Set([
    ...taken.map(({ entry }) => textIn(entry, 'poll')),
    ...heldFor(begins, polls),
  ]);
  for (const poll of withTheOnesBefore(pollIds, polls)) pollIds.add(poll);
  const subjects = polls
    .filter(({ entry }) => pollIds.has(entry.resource))
    .flatMap(({ entry: { fields } }) =>
      typeof fields['subject'] === 'string' ? [fields['subject']] : [],
    );
  const tasks =
    kind === 'meeting'
      ? read(await source.entriesOf(['task.completed'])).filter(
          ({ entry }) => entry.fields['meeting'] === begins.entry.resource,
        )
      : [];
  const counts = read(await source.entriesOf(['count.published'])).filter(({ entry }) =>
    pollIds.has(textIn(entry, 'poll')),
  );
  const own = await about([
    begins.entry.resource,
    ...taken.map(({ entry }) => entry.resource),
    ...pollIds,
    ...subjects,
  ]);
  const found = [
    ...rules,
    ...adopting,
    begins,
    ...taken,
    ...others,
    ...tasks,
    ...counts,
    ...own,
    ...(await wayToOffice(own, about)),
    ...(await about(await seatsFilled(taken, source))),
  ];
  const inOrder = [...new Map(found.map((one) => [one.index, one])).values()].sort(
    (a, b) => a.index - b.index,
  );
  const { resource: id } = begins.entry;
  return { subject: { kind, id, title: textIn(begins.entry, 'title') }, entries: inOrder };
}

type About = (ids: readonly string[]) => Promise<SliceEntry[]>;

/** The entry that says that there is such a matter. */
async function beginning(
  matter: Matter,
  decisions: readonly SliceEntry[],
  about: About,
): Promise<SliceEntry | undefined> {
  if (matter.kind === 'decision')
    return decisions.find(({ entry }) => entry.fields['number'] === matter.number);
  const action = matter.kind === 'election' ? 'election.called' : 'meeting.called';
  return (await about([matter.id])).find(({ entry }) => entry.action === action);
}

interface Known {
  readonly source: SliceSource;
  readonly polls: readonly SliceEntry[];
  readonly decisions: readonly SliceEntry[];
}

/** The decision itself, that of an election, or those that the members took on the day of a meeting. */
async function decisionsOf(
  { kind }: Matter,
  begins: SliceEntry,
  { source, polls, decisions }: Known,
): Promise<SliceEntry[]> {
  if (kind === 'decision') return [begins];
  if (kind === 'election') {
    const held = new Set(heldFor(begins, polls));
    return decisions.filter(({ entry }) => held.has(textIn(entry, 'poll')));
  }
  const ofTheDay = decisions.filter(
    ({ entry }) => entry.fields['decidedOn'] === begins.entry.fields['heldOn'],
  );
  const bodies = await Promise.all(
    ofTheDay.map(async ({ entry }) => {
      const document = await source.decision(Number(entry.fields['number']));
      return document ? decisionOf(document).body : null;
    }),
  );
  return ofTheDay.filter((_, at) => bodies[at] === 'members');
}

/** The decisions on which some rest, and those on which these rest in turn. */
async function restedOn(
  taken: readonly SliceEntry[],
  source: SliceSource,
  decisions: readonly SliceEntry[],
): Promise<readonly SliceEntry[]> {
  const found: SliceEntry[] = [];
  for (const one of taken) await follow(one);
  return found;

  async function follow({ entry }: SliceEntry): Promise<void> {
    const document = await source.decision(Number(entry.fields['number']));
    const named = (document && decisionOf(document).evidence.otherDecisions) ?? [];
    const others = decisions.filter((other) =>
      named.some(({ number }) => number === other.entry.fields['number']),
    );
    for (const other of others.filter((each) => !found.includes(each))) {
      found.push(other);
      await follow(other);
    }
  }
}

/** How those came before the council whom resolutions would appoint: nomination, checks, recommendation, committee. */
async function wayToOffice(
  own: readonly SliceEntry[],
  about: About,
): Promise<readonly SliceEntry[]> {
  const named = own.flatMap(({ entry }) => {
    const several: unknown = entry.fields['nominations'];
    const all: readonly unknown[] = Array.isArray(several)
      ? several
      : [textIn(entry, 'nomination')];
    return all.filter((id) => typeof id === 'string' && id !== '') as string[];
  });
  const nominations = await about(named);
  const vacancies = new Set(nominations.flatMap(({ entry }) => textIn(entry, 'vacancy') || []));
  return [...nominations, ...(await about([...vacancies]))];
}

/** The terms whose seats fell free and were filled from the papers of an election. */
async function seatsFilled(
  taken: readonly SliceEntry[],
  source: SliceSource,
): Promise<readonly string[]> {
  const documents = await Promise.all(
    taken.map(({ entry }) => source.decision(Number(entry.fields['number']))),
  );
  return documents.flatMap((document) => {
    const facts = document && decisionOf(document).facts;
    return facts?.type === 'casual-vacancy' ? [facts.term] : [];
  });
}

/** The polls that were opened for a matter. */
const heldFor = ({ entry: { resource } }: SliceEntry, polls: readonly SliceEntry[]): string[] =>
  polls
    .filter(({ entry }) => entry.fields['subject'] === resource)
    .map(({ entry }) => entry.resource);

/** A ballot after the first rests on those before it. */
function* withTheOnesBefore(ids: Iterable<string>, polls: readonly SliceEntry[]) {
  for (const id of ids)
    for (let at: string | null = id; at !== null;) {
      const poll = polls.find(({ entry }) => entry.resource === at);
      const follows: unknown = poll?.entry.fields['follows'];
      at = typeof follows === 'string' ? follows : null;
      if (at !== null) yield at;
    }
}

/** The polls that entries tell of, by their ids. */
export function pollsIn(entries: readonly SliceEntry[]): ReadonlyMap<string, LoggedPoll> {
  const polls = new Map<string, LoggedPoll>();
  for (const { entry } of entries) {
    const said = announced(entry);
    if (said?.of === 'opening') polls.set(said.poll, { opening: said.opening, closing: null });
    const opened = said?.of === 'closing' ? polls.get(said.poll) : undefined;
    if (said?.of === 'closing' && opened)
      polls.set(said.poll, { ...opened, closing: said.closing });
  }
  return polls;
}

/** What an entry says in public under a name; nothing when that is no text. */
export function textIn({ fields }: Entry, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

const numberIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'number' in value ? value.number : undefined;

function readEntry(placed: PlacedEntry): SliceEntry {
  const entry = parseEntry(placed.bytes);
  if (entry.ok) return { ...placed, entry: entry.value };
  throw new Unpublishable(
    `Entry ${placed.index} of the log in the database is not an entry (${entry.error.code}): it was changed. Restore a backup.`,
  );
}
