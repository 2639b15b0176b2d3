import { type Checkpoint, decodeUtf8, formatVerifierKey, openCheckpoint } from '@folkmoot/log';
import { readDocument } from '../decode';
import { decisionDocument } from '../decisions/document';
import { Findings } from '../findings';
import { type Check, type Checked, type Failure } from '../verdict';
import { object, optional, readShape, whole } from '../shape';
import { type FileSource } from './file-source';
import { type Trust } from './folder-record';
import { layout } from './layout';
import { constitutionList, pollList, register, type RegisterLine } from './lists';
import { ProvenEntries } from './proven-entries';
import { Slice } from './slice';
import { Tiles } from './tiles';

/** What was checked of a decision, in the order in which one rests on the other. */
export const decisionSteps = ['signature', 'log', 'document', 'rules', 'count', 'facts'] as const;

export type DecisionStep = (typeof decisionSteps)[number];

/** A verdict on one decision. */
export interface DecisionVerdict {
  readonly ok: boolean;
  /** The steps that hold and those that do not; a step that could not be reached is left out. */
  readonly steps: readonly { readonly step: DecisionStep; readonly holds: boolean }[];
  readonly checked: Checked;
  /** Entries under the checkpoint, and the key that signed it; `null` when no trusted key did. */
  readonly log: { readonly size: number; readonly signedBy: readonly string[] } | null;
  /** Index of the decision's entry. */
  readonly entry: number | null;
  readonly failures: readonly Failure[];
}

const stepOf: Partial<Record<Check, DecisionStep>> = {
  checkpoint: 'signature',
  entry: 'log',
  tile: 'log',
  register: 'log',
  decision: 'document',
  constitution: 'rules',
  rules: 'rules',
  lots: 'count',
  count: 'count',
};

/**
 * Recomputes one decision from a published folder without reading the whole log: each entry that it rests on
 * is proved to be in the log by a few tiles; its document, rules, counts and facts are checked as ever.
 * What only the whole log shows is left to `verifyFolder`: that no ballot was left out before the close, and
 * that no version of the constitution was adopted that the lists keep quiet about.
 */
export async function verifyDecisionAlone(
  source: FileSource,
  number: number,
  trust: Trust,
): Promise<DecisionVerdict> {
  const findings = new Findings();
  const signed = await openSigned(source, trust, findings);
  const entry =
    signed && (await new OneDecision(source, number, signed.checkpoint, findings).run());
  const { failures, checked } = findings;
  const broken = new Set(failures.map(({ check }) => stepOf[check] ?? 'facts'));
  const last = decisionSteps.findIndex((step) => broken.has(step) && step !== 'count');
  const reached = last < 0 ? decisionSteps : decisionSteps.slice(0, last + 1);
  return {
    ok: failures.length === 0,
    steps: reached.map((step) => ({ step, holds: !broken.has(step) })),
    checked,
    log: signed && { size: signed.checkpoint.size, signedBy: signed.signedBy },
    entry,
    failures,
  };
}

async function openSigned(source: FileSource, trust: Trust, findings: Findings) {
  const bytes = await source.read(layout.checkpoint);
  const note = bytes && decodeUtf8(bytes);
  const opened = note?.ok ? openCheckpoint(note.value, trust.origin, trust.keys) : null;
  if (opened?.ok)
    return {
      checkpoint: opened.value.checkpoint,
      signedBy: opened.value.signedBy.map(formatVerifierKey),
    };
  const says = bytes ? 'is not signed by the key of this log' : 'is not published';
  findings.fail('checkpoint', `The checkpoint ${says}.`, { file: layout.checkpoint });
  return null;
}

const adoptingDecision = object({ decision: optional(object({ number: whole })) });

class OneDecision {
  private readonly tiles: Tiles;
  private readonly entries: ProvenEntries;
  private readonly slice: Slice;

  constructor(
    private readonly source: FileSource,
    private readonly number: number,
    checkpoint: Checkpoint,
    private readonly findings: Findings,
  ) {
    const unchecked = { check: () => Promise.resolve() };
    this.tiles = new Tiles(unchecked, source, checkpoint.size);
    this.entries = new ProvenEntries(this.tiles, checkpoint, findings);
    this.slice = new Slice(source, findings);
  }

  /** @returns the index of the decision's entry */
  async run(): Promise<number | null> {
    const decisions = (await this.list(layout.register, register))?.decisions ?? [];
    const line = decisions.find(({ number }) => number === this.number);
    if (!line || line.entry >= this.tiles.size) {
      this.fail(`Decision ${this.number} is not in the published register.`, layout.register);
      return null;
    }
    const adoptions = await this.entriesOfRules(decisions);
    const others = await this.entriesOfOthers(decisions);
    if (
      !(await this.tell([
        ...adoptions,
        ...others,
        ...(await this.entriesOf(line.poll)),
        line.entry,
      ]))
    )
      return line.entry;
    const missing = await this.slice.verify([this.number]);
    if (missing.length > 0)
      this.fail(`Entry ${line.entry} does not record decision ${this.number}.`, layout.register);
    return line.entry;
  }

  /** Of every version of the constitution, and of the decisions that adopted them. */
  private async entriesOfRules(decisions: readonly RegisterLine[]): Promise<readonly number[]> {
    const versions = (await this.list(layout.constitutions, constitutionList))?.versions ?? [];
    const found: number[] = [];
    for (const { entry } of versions) {
      const proven = entry < this.tiles.size ? await this.entries.at(entry) : null;
      const adopting = proven && readShape(adoptingDecision, proven.entry.fields);
      const number = adopting?.ok ? adopting.value.decision?.number : undefined;
      const line = decisions.find((one) => one.number === number);
      found.push(entry, ...(line ? [line.entry] : []));
    }
    return found.filter((entry) => entry < this.tiles.size);
  }

  /** Of the decisions on which this one says that it rests. */
  private async entriesOfOthers(decisions: readonly RegisterLine[]): Promise<readonly number[]> {
    const bytes = await this.source.read(layout.decision(this.number));
    const read = bytes && readDocument(bytes, decisionDocument);
    const named = (read?.ok && read.value.evidence.otherDecisions) || [];
    return decisions
      .filter(
        ({ number, entry }) =>
          entry < this.tiles.size && named.some((one) => one.number === number),
      )
      .map(({ entry }) => entry);
  }

  /** Of a poll, and of the ballots that came before it in the same election. */
  private async entriesOf(poll: string | null): Promise<readonly number[]> {
    const lines = (await this.list(layout.polls, pollList))?.polls ?? [];
    const found: number[] = [];
    for (let id = poll; id !== null;) {
      const line = lines.find((one) => one.id === id);
      if (!line || found.includes(line.opened)) break;
      found.push(line.opened, ...[line.closed, line.counted].filter((entry) => entry !== null));
      const follows = (await this.entries.at(line.opened))?.entry.fields['follows'];
      id = typeof follows === 'string' ? follows : null;
    }
    return found.filter((entry) => entry < this.tiles.size);
  }

  /** @returns whether all of them are in the log */
  private async tell(indices: readonly number[]): Promise<boolean> {
    for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
      const proven = await this.entries.at(index);
      if (!proven) return false;
      this.slice.enter(proven);
    }
    return true;
  }

  private async list<T>(file: string, read: Parameters<typeof readDocument<T>>[1]) {
    const bytes = await this.source.read(file);
    const list = bytes && readDocument(bytes, read);
    if (list?.ok) return list.value;
    this.fail(`The list ${file} ${list ? 'cannot be read' : 'is not published'}.`, file);
    return null;
  }

  private fail(says: string, file: string): void {
    this.findings.fail('register', says, { decision: this.number, file });
  }
}
