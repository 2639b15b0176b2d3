import {
  type Action,
  type Json,
  canonicalJson,
  emptyFrontier,
  appendLeaf,
  entryText,
  leafHash,
  parseVerifierKey,
  formatVerifierKey,
  rootOf,
  sha256Hex,
  signCheckpoint,
  signerFromSeed,
  utf8,
  verifierKey,
} from '@folkmoot/log';
import { valueOf } from '@folkmoot/basics';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { type BoardLine } from '../files/box-file';
import { type PublishedRecord } from '../published-record';
import { forge, valueAt } from './forge';

type Fields = Record<string, Json>;

/** An entry before it is written. */
export interface Draft {
  action: Action;
  resource: string;
  fields: Fields;
  /** What it commits to by name; nothing when left out. */
  commitments?: Readonly<Record<string, string>>;
  /** Seconds after the log began. */
  second: number;
}

export const origin = 'council.example/log/test';
const signer = signerFromSeed(origin, new Uint8Array(32).fill(7));
export const key = verifierKey(signer.name, signer.publicKey);

/** A small record in memory, open to forgery: change its parts, then publish it with a true signature. */
export class SyntheticRecord {
  readonly drafts: Draft[] = [];
  readonly constitutions = new Map<number, string>();
  readonly decisions = new Map<number, string>();
  readonly countSheets = new Map<string, string>();
  readonly ballots = new Map<string, string>();
  /** Ballots by poll and box. */
  readonly boards = new Map<string, readonly BoardLine[]>();
  readonly issued = new Map<string, Uint8Array>();
  /** Numbers in the register; by default those of the decisions. */
  register: number[] | null = null;

  constructor(pack: Constitution = cicMembersCouncil) {
    this.enter('organisation.founded', 'organisation', { name: 'Test', officers: [] });
    this.adopt(canonicalJson(pack), '2026-01-01');
  }

  enter(
    action: Action,
    resource: string,
    fields: Fields,
    commitments: Readonly<Record<string, string>> = {},
  ): void {
    this.drafts.push({ action, resource, fields, commitments, second: this.drafts.length });
  }

  /** Adopts a version; all but the first by a decision. */
  adopt(pack: string, effectiveOn: string, by?: number, registeredOn?: string): void {
    const { version, title } = JSON.parse(pack) as { version: number; title: string };
    this.constitutions.set(version, pack);
    const decision = by && { number: by, sha256: sha256Hex(this.decisions.get(by)!) };
    const fields = {
      title,
      version,
      sha256: sha256Hex(pack),
      effectiveOn,
      ...(decision && { decision }),
      ...(registeredOn && { registeredOn }),
    };
    this.enter('constitution.adopted', `constitution-${version}`, fields);
  }

  get constitution(): { version: number; sha256: string } {
    return { version: 1, sha256: sha256Hex(this.constitutions.get(1)!) };
  }

  /** The newest entry of an action, to be changed. */
  draft(action: Action, resource?: string): Draft {
    const found = this.drafts.findLast(
      (draft) => draft.action === action && (resource === undefined || draft.resource === resource),
    );
    if (!found) throw new Error(`No entry ${action}.`);
    return found;
  }

  remove(draft: Draft): void {
    this.drafts.splice(this.drafts.indexOf(draft), 1);
  }

  /** Changes the newest entry of an action. */
  forgeEntry(
    action: Action,
    resource: string,
    path: string,
    to: Json | ((was: Json) => Json),
  ): void {
    const draft = this.draft(action, resource);
    draft.fields = forge(draft.fields, path, asChange(to)) as Fields;
  }

  /** Changes a decision's document and records its new hash, as a dishonest operator would. */
  forgeDecision(number: number, path: string, to: Json | ((was: Json) => Json)): void {
    const document = JSON.parse(this.decisions.get(number)!) as Json;
    const text = canonicalJson(forge(document, path, asChange(to)));
    this.decisions.set(number, text);
    this.forgeEntry('decision.made', `decision-${number}`, 'sha256', sha256Hex(text));
  }

  /** Changes the count sheet behind a decision, and every hash of it. */
  forgeSheet(number: number, path: string, to: Json): void {
    const document = JSON.parse(this.decisions.get(number)!) as Json;
    const hash = valueAt(document, 'evidence.sheets.0.sha256') as string;
    const sheet = JSON.parse(this.countSheets.get(hash)!) as Json;
    const text = canonicalJson(forge(sheet, path, () => to));
    this.countSheets.set(sha256Hex(text), text);
    this.forgeDecision(number, 'evidence.sheets.0.sha256', sha256Hex(text));
    const count = this.drafts.find(({ fields }) => JSON.stringify(fields.sheets)?.includes(hash));
    if (count) this.forgeEntry(count.action, count.resource, 'sheets.0.sha256', sha256Hex(text));
  }

  entry(index: number): Uint8Array {
    const { second, commitments = {}, ...draft } = this.drafts[index]!;
    const time = new Date(Date.UTC(2026, 5, 1) + second * 1000).toISOString().replace('Z', '000Z');
    return utf8(entryText({ ...draft, index, time, commitments }));
  }

  entries(): Uint8Array[] {
    return this.drafts.map((_, index) => this.entry(index));
  }

  /** A true checkpoint over entries, which are all of the record's unless they are given. */
  checkpoint(entries: readonly Uint8Array[] = this.entries()): string {
    const root = rootOf(entries.map(leafHash).reduce(appendLeaf, emptyFrontier));
    return signCheckpoint({ origin, size: entries.length, root }, signer);
  }

  publish(changes: Partial<PublishedRecord> = {}): PublishedRecord {
    const bytes = (text: string | undefined) => (text === undefined ? null : utf8(text));
    const entries = this.entries();
    return {
      origin,
      keys: [valueOf(parseVerifierKey(formatVerifierKey(key)))],
      checkpoint: this.checkpoint(entries),
      entries: () => entries,
      constitution: (version) => bytes(this.constitutions.get(version)),
      decisionNumbers: () => this.register ?? [...this.decisions.keys()],
      decision: (number) => bytes(this.decisions.get(number)),
      countSheet: (sha256) => bytes(this.countSheets.get(sha256)),
      ballots: (poll, contest) => bytes(this.ballots.get(`${poll} ${contest}`)),
      archive: () => null,
      issued: (decision, document) => this.issued.get(`${decision} ${document}`) ?? null,
      ...changes,
    };
  }
}

const asChange = (to: Json | ((was: Json) => Json)) => (typeof to === 'function' ? to : () => to);
