import { layout, lotsOfSheet, packLayout } from '@folkmoot/verify';
import { asLogged } from '../as-logged';
import { type BallotsOf, ballotsBefore, type LoggedPoll } from '../ballots-before';
import { type SliceSource } from '../record-source';

/** Puts a file into a pack. */
export type Put = (path: string, content: Uint8Array | string) => void;

interface Sheet {
  readonly contest: string;
  readonly sha256: string;
  readonly ballotsSha256: string;
}

interface Counted {
  readonly poll: string;
  readonly sheets: readonly Sheet[];
}

/** Every count sheet of a poll with the ballots that it counts, those of the ballots before among them. */
export async function putSheets(
  source: SliceSource,
  polls: ReadonlyMap<string, LoggedPoll>,
  { poll, sheets }: Counted,
  put: Put,
): Promise<void> {
  const find = (id: string) => Promise.resolve(polls.get(id) ?? null);
  for (const { contest, sha256, ballotsSha256 } of sheets) {
    await putSheet(source, sha256, put);
    const last = { poll, contest, sha256: ballotsSha256 };
    for (const held of [...(await ballotsBefore(last, find)), last])
      await putBallots(source, held, put);
  }
}

async function putBallots(
  source: SliceSource,
  { poll, contest, sha256 }: BallotsOf,
  put: Put,
): Promise<void> {
  const ballots = await source.ballots(poll, contest);
  if (!ballots) return;
  const what = `The ballots of contest ${contest}`;
  put(layout.ballots(poll, contest), sha256 === null ? ballots : asLogged(ballots, sha256, what));
}

/** A count sheet, with the order of lots for whoever counts again. */
export async function putSheet(source: SliceSource, sha256: string, put: Put): Promise<void> {
  const sheet = asLogged(await source.countSheet(sha256), sha256, `The count sheet ${sha256}`);
  put(layout.countSheet(sha256), sheet);
  const lots = lotsOfSheet(Buffer.from(sheet).toString());
  if (lots !== null) put(packLayout.lots(sha256), lots);
}
