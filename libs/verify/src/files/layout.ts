import { type TileId, tilePath } from '@folkmoot/log';
import { fileNames } from '../published-record';

/** Where everything is in the folder of a public record. Source: docs/public-record.md. */
export const layout = {
  ...fileNames,
  vkey: 'log/vkey',
  /** C2SP tlog-tiles, with the folder `log` as the prefix. */
  tile: (id: TileId): string => `log/${tilePath(id)}`,
  /** That a decision is in the log, for somebody who has that decision alone. */
  proof: (decision: number): string => `decisions/${decision}.tlog-proof`,
  roll: (poll: string): string => `rolls/${encodeURIComponent(poll)}.json`,
  boxesOf: (poll: string): string => `boxes/${encodeURIComponent(poll)}`,
  /** Every ballot that was put into a sealed box. */
  box: (poll: string, box: string): string =>
    `boxes/${encodeURIComponent(poll)}/${encodeURIComponent(box)}.json`,
  /** The register of decisions, as data. */
  register: 'decisions.json',
  constitutions: 'constitutions.json',
  polls: 'polls.json',
  keys: 'keys.json',
  /** The newest manifest; until the record's checkpoint has caught up with it, an update is under way. */
  manifest: 'manifest.json',
  /** The manifest that goes with a checkpoint. @param sha256  of the checkpoint's exact bytes */
  manifestOf: (sha256: string): string => `manifest/${sha256}.json`,
  /** The folder of what is half-written, which is there while somebody writes. */
  staging: '.updating',
  /** Says who writes. */
  updating: '.updating/by',
} as const;
