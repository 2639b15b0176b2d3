import { valueOf } from '@folkmoot/basics';
import {
  leafHash,
  parseEntry,
  rootOf,
  frontierOf,
  tileBytes,
  type TileId,
  tileWidth,
  utf8,
} from '@folkmoot/log';
import { type SyntheticRecord } from '@folkmoot/verify/testing';
import { type SliceSource } from '../record-source';

const bytes = (text: string | undefined) => Promise.resolve(text === undefined ? null : utf8(text));

/** A record in memory as what is published. @param entries  how many are signed; all unless given */
export function syntheticSource(record: SyntheticRecord, entries?: number): SliceSource {
  const all = record.entries();
  const signed = all.slice(0, entries);
  const note = record.checkpoint(signed);
  const placed = all.map((bytes, index) => ({ index, bytes, entry: valueOf(parseEntry(bytes)) }));
  return {
    organisation: () => Promise.resolve({ name: 'Test <Council>', about: 'A council & a test.' }),
    checkpoint: () => Promise.resolve(note),
    entries: (from, to) => Promise.resolve(all.slice(from, to)),
    entriesAbout: (resources) =>
      Promise.resolve(placed.filter(({ entry }) => resources.includes(entry.resource))),
    entriesOf: (actions) =>
      Promise.resolve(placed.filter(({ entry }) => actions.some((one) => one === entry.action))),
    tile: (id) => Promise.resolve(tileOver(all.map(leafHash), id)),
    constitution: (version) => bytes(record.constitutions.get(version)),
    decision: (number) => bytes(record.decisions.get(number)),
    countSheet: (sha256) => bytes(record.countSheets.get(sha256)),
    ballots: (poll, contest) => bytes(record.ballots.get(`${poll} ${contest}`)),
    archive: () => bytes(undefined),
    board: (poll, box) => Promise.resolve(record.boards.get(`${poll} ${box}`) ?? []),
    issued: (decision, document) =>
      Promise.resolve(record.issued.get(`${decision} ${document}`) ?? null),
  };
}

/** A tile of the tree over leaf hashes. */
function tileOver(leaves: readonly Uint8Array[], { level, index, width }: TileId): Uint8Array {
  const each = tileWidth ** Number(level);
  const hashes = Array.from({ length: width }, (_, at) => {
    const first = (index * tileWidth + at) * each;
    return rootOf(frontierOf(leaves.slice(first, first + each)));
  });
  return tileBytes(hashes);
}
