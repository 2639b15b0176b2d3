import { type Action, type Entry } from '@folkmoot/log';
import {
  type Adoption,
  type Closing,
  constitutionAdopted,
  type Correction,
  countPublished,
  decisionCorrected,
  type DecisionEntry,
  decisionMade,
  keyPublished,
  pollClosed,
  type SheetRef,
} from '../log/fields';
import { type Opening, pollOpened } from '../log/poll-opened';
import { documentIssued, type Issue } from '../log/issued-fields';
import { resultPublished } from '../log/sealed-fields';
import { type Read, readShape } from '../shape';

/** What an entry of the log announces, as far as something is published with it. */
export type Announcement =
  | { readonly of: 'constitution'; readonly adoption: Adoption }
  | { readonly of: 'opening'; readonly poll: string; readonly opening: Opening }
  | { readonly of: 'closing'; readonly poll: string; readonly closing: Closing }
  | {
      readonly of: 'result';
      readonly poll: string;
      readonly box: string;
      readonly archiveSha256: string;
    }
  | { readonly of: 'count'; readonly poll: string; readonly sheets: readonly SheetRef[] }
  | { readonly of: 'decision'; readonly id: string; readonly decision: DecisionEntry }
  | { readonly of: 'correction'; readonly correction: Correction }
  | { readonly of: 'issue'; readonly issue: Issue }
  | { readonly of: 'key'; readonly vkey: string };

type Reader = (entry: Entry) => Announcement | null;

const readers: Partial<Record<Action, Reader>> = {
  'constitution.adopted': reading(constitutionAdopted, (adoption) => ({
    of: 'constitution',
    adoption,
  })),
  'poll.opened': reading(pollOpened, (opening, { resource }) => ({
    of: 'opening',
    poll: resource,
    opening,
  })),
  'poll.closed': reading(pollClosed, (closing, { resource }) => ({
    of: 'closing',
    poll: resource,
    closing,
  })),
  'result.published': reading(resultPublished, ({ poll, archiveSha256 }, { resource }) => ({
    of: 'result',
    poll,
    box: resource,
    archiveSha256,
  })),
  'count.published': reading(countPublished, ({ poll, sheets }) => ({ of: 'count', poll, sheets })),
  'decision.made': reading(decisionMade, (decision, { resource }) => ({
    of: 'decision',
    id: resource,
    decision,
  })),
  'decision.corrected': reading(decisionCorrected, (correction) => ({
    of: 'correction',
    correction,
  })),
  'document.issued': reading(documentIssued, (issue) => ({ of: 'issue', issue })),
  'log.key.published': reading(keyPublished, ({ vkey }) => ({ of: 'key', vkey })),
  'log.key.rotated': reading(keyPublished, ({ vkey }) => ({ of: 'key', vkey })),
};

/** @returns `null` when the entry announces no file, or cannot be read */
export const announced = (entry: Entry): Announcement | null =>
  readers[entry.action]?.(entry) ?? null;

function reading<T>(read: Read<T>, announce: (value: T, entry: Entry) => Announcement): Reader {
  return (entry) => {
    const shaped = readShape(read, entry.fields);
    return shaped.ok ? announce(shaped.value, entry) : null;
  };
}
