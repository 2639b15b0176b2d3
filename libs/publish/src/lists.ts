import { canonicalJson } from '@folkmoot/log';
import {
  constitutionList,
  type ConstitutionLine,
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
import { Unpublishable } from './record-source';

type Shape<T> = Parameters<typeof readDocument<T>>[1];

/** The lists of a public record: what has been published, without reading all of it again. */
export class Lists {
  private constructor(
    readonly decisions: RegisterLine[],
    readonly constitutions: ConstitutionLine[],
    readonly polls: PollLine[],
    readonly keys: KeyLine[],
  ) {}

  /** The lists as they are in a folder; empty ones for a new folder. */
  static async of(folder: Folder, isNew: boolean): Promise<Lists> {
    if (isNew) return new Lists([], [], [], []);
    const { decisions } = await readList(folder, layout.register, register);
    const { versions } = await readList(folder, layout.constitutions, constitutionList);
    const { polls } = await readList(folder, layout.polls, pollList);
    const { keys } = await readList(folder, layout.keys, keyHistory);
    return new Lists([...decisions], [...versions], [...polls], [...keys]);
  }

  closePoll(id: string, entry: number): void {
    const at = this.polls.findIndex((poll) => poll.id === id);
    if (at >= 0) this.polls[at] = { ...this.polls[at]!, closed: entry };
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

async function readList<T>(folder: Folder, path: string, shape: Shape<T>): Promise<T> {
  const bytes = await folder.read(path);
  const list = bytes && readDocument(bytes, shape);
  if (list?.ok) return list.value;
  throw new Unpublishable(
    `The file ${path} of an earlier export is ${list ? 'damaged' : 'missing'}. Export into a new folder.`,
  );
}
