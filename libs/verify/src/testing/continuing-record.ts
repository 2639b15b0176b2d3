import { sha256Hex } from '@folkmoot/log';
import { type Draft, type SyntheticRecord } from './synthetic-record';

/** The first entry of a log that goes on from another. */
export const logOpened: Draft = {
  action: 'log.opened',
  resource: 'log-2',
  fields: {
    continues: { origin: 'council.example/log', entries: 9, checkpoint: 'x', root: sha256Hex('') },
  },
  second: 0,
};

/** An act of no matter: so that the entries after it stand where they stood, which lots rest on. */
export const nothing = ({ second }: Draft): Draft => ({
  action: 'task.completed',
  resource: 'task-1',
  fields: {},
  second,
});

/** A record as the log that goes on from its first entries, with what it still tells of itself. */
export function continuing(
  record: SyntheticRecord,
  isBefore: (draft: Draft) => boolean,
): SyntheticRecord {
  const [, ...rest] = record.drafts;
  const left = rest.map((draft) => (isBefore(draft) ? nothing(draft) : draft));
  record.drafts.splice(0, record.drafts.length, logOpened, ...left);
  return record;
}
