import { type Action } from '@folkmoot/log';
import { type EntryDraft } from '../record/entry-draft';
import { type OpeningBox } from './opening.repository';

const actions = {
  tally: 'tally.encrypted',
  shuffle: 'shuffle.accepted',
  decryption: 'decryption.accepted',
} as const satisfies Record<string, Action>;

/** What the log says of a step before the result: whose it is, and its hash. */
export const entryOfStep = (
  { id, poll, ballots }: OpeningBox,
  {
    step,
    owner,
    sha256,
  }: { readonly step: keyof typeof actions; readonly owner: number; readonly sha256: string },
): EntryDraft => ({
  action: actions[step],
  resource: id,
  fields: { poll, ...(step === 'tally' ? { ballots } : { owner }), sha256 },
});
