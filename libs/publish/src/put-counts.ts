import { type Entry, parseEntry } from '@folkmoot/log';
import { announced, layout } from '@folkmoot/verify';
import { asLogged } from './as-logged';
import { type BallotsOf, ballotsBefore, type LoggedPoll } from './ballots-before';
import { type DraftRecord } from './draft-record';
import { type Lists } from './lists';
import { type RecordSource } from './record-source';
import { type TileWriter } from './write-tiles';

/** Where what is new comes from and goes to. */
export interface Surroundings {
  readonly source: RecordSource;
  readonly draft: DraftRecord;
  readonly lists: Lists;
  readonly tiles: TileWriter;
  /** The signed checkpoint, and how many entries it covers. */
  readonly checkpoint: string;
  readonly size: number;
}

interface Sheet {
  readonly contest: string;
  readonly sha256: string;
  readonly ballotsSha256: string;
}

/** A count sheet and the ballots that it counts. Ballots that are not published stay out. */
export async function putSheet(poll: string, sheet: Sheet, around: Surroundings): Promise<void> {
  const { contest, sha256, ballotsSha256 } = sheet;
  await putCount(sha256, around);
  const last = { poll, contest, sha256: ballotsSha256 };
  const before = await ballotsBefore(last, (id) => loggedPoll(id, around));
  for (const held of [...before, last]) await putBallots(held, around);
}

async function putBallots(
  { poll, contest, sha256 }: BallotsOf,
  { source, draft }: Surroundings,
): Promise<void> {
  const path = layout.ballots(poll, contest);
  if (draft.has(path)) return;
  const ballots = await source.ballots(poll, contest);
  if (!ballots) return;
  const what = `The ballots of contest ${contest}`;
  await draft.evidence(path, sha256 === null ? ballots : asLogged(ballots, sha256, what));
}

/** What the log says of a poll that was published with its opening; `null` of one in the log before this one. */
async function loggedPoll(id: string, { lists, tiles }: Surroundings): Promise<LoggedPoll | null> {
  const line = lists.polls.find((poll) => poll.id === id);
  const opening = line ? openingIn(await tiles.entry(line.opened)) : null;
  if (!line || !opening) return null;
  const closed = line.closed === null ? null : parseEntry(await tiles.entry(line.closed));
  const said = closed?.ok ? announced(closed.value) : null;
  return { opening, closing: said?.of === 'closing' ? said.closing : null };
}

/** The sheet of a count, or of a vacancy that was filled by one. */
export async function putCount(sha256: string, { source, draft }: Surroundings): Promise<void> {
  const path = layout.countSheet(sha256);
  if (draft.has(path)) return;
  const bytes = await source.countSheet(sha256);
  await draft.evidence(path, asLogged(bytes, sha256, `The count sheet ${sha256}`));
}

/** What an entry says of the opening of a poll; `null` when it is none. */
export function openingIn(bytes: Uint8Array): LoggedPoll['opening'] | null {
  const entry = parseEntry(bytes);
  const said = entry.ok ? announced(entry.value satisfies Entry) : null;
  return said?.of === 'opening' ? said.opening : null;
}
