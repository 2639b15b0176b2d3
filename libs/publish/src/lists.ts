import { canonicalJson } from '@folkmoot/log';
import {
  constitutionList,
  type ConstitutionLine,
  type CorrectionLine,
  keyHistory,
  type KeyLine,
  layout,
  type PollLine,
  pollList,
  readDocument,
  register,
  type RegisterLine,
} from '@folkmoot/verify';
import { type DraftRecord } from './draft-record';
import { type Folder } from './folder';

type Shape<T> = Parameters<typeof readDocument<T>>[1];

/** The lists of a public record: what has been published, without reading all of it again. */
export class Lists {
  private constructor(
    readonly decisions: RegisterLine[],
    readonly constitutions: ConstitutionLine[],
    readonly polls: PollLine[],
    readonly keys: KeyLine[],
  ) {}

  static empty(): Lists {
    return new Lists([], [], [], []);
  }

  /** The lists as they are in a folder; `null` when one is missing, damaged or of an older form. */
  static async of(folder: Folder): Promise<Lists | null> {
    const decisions = await readList(folder, layout.register, register);
    const constitutions = await readList(folder, layout.constitutions, constitutionList);
    const polls = await readList(folder, layout.polls, pollList);
    const keys = await readList(folder, layout.keys, keyHistory);
    return decisions && constitutions && polls && keys
      ? new Lists(
          [...decisions.decisions],
          [...constitutions.versions],
          [...polls.polls],
          [...keys.keys],
        )
      : null;
  }

  changePoll(id: string, change: Partial<Pick<PollLine, 'closed' | 'counted'>>): void {
    const at = this.polls.findIndex((poll) => poll.id === id);
    if (at >= 0) this.polls[at] = { ...this.polls[at]!, ...change };
  }

  correct(number: number, correction: CorrectionLine): void {
    const at = this.decisions.findIndex((line) => line.number === number);
    const line = this.decisions[at];
    if (line) this.decisions[at] = { ...line, corrections: [...line.corrections, correction] };
  }

  /** Enters a key, or the entry that tells of one that is known. */
  addKey(vkey: string, entry: number | null): void {
    const at = this.keys.findIndex((key) => key.vkey === vkey);
    if (at < 0) this.keys.push({ vkey, entry });
    else if (entry !== null) this.keys[at] = { vkey, entry };
  }

  write(draft: DraftRecord, origin: string): void {
    const { decisions, constitutions: versions, polls, keys } = this;
    const lists = {
      [layout.register]: { schema: 'folkmoot-register-1', decisions },
      [layout.constitutions]: { schema: 'folkmoot-constitutions-1', versions },
      [layout.polls]: { schema: 'folkmoot-polls-1', polls },
      [layout.keys]: { schema: 'folkmoot-keys-1', origin, keys },
    };
    for (const [path, list] of Object.entries(lists)) draft.page(path, canonicalJson(list));
  }
}

async function readList<T>(folder: Folder, path: string, shape: Shape<T>): Promise<T | null> {
  const bytes = await folder.read(path);
  const list = bytes && readDocument(bytes, shape);
  return list?.ok ? list.value : null;
}
