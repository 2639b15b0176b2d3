import { type DecisionDocument, type Sheets } from '@folkmoot/publish';
import { type Constitution } from '@folkmoot/rules';
import { type Reconciliation } from '@folkmoot/verify';

/** What the papers about a decision are made from: all of it is published. */
export interface Certified {
  readonly organisation: string;
  readonly document: DecisionDocument;
  /** SHA-256 of the document, as the log records it. */
  readonly sha256: string;
  /** The constitution that it was taken under. */
  readonly pack: Constitution;
  readonly sheets: Sheets;
  /** Its poll; `null` where there was none. */
  readonly poll: CertifiedPoll | null;
  /** Where the log records it, and when. */
  readonly entry: { readonly index: number; readonly time: string };
  readonly origin: string;
  /** Of the decision's page in the register. */
  readonly address: string;
}

export interface CertifiedPoll {
  readonly secrecy: 'open' | 'secret';
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closedAt: string;
  /** The reason, when it was closed before its time. */
  readonly early: string | null;
  /** What became of every vote; `null` for polls that closed before this was recorded. */
  readonly votes: Reconciliation | null;
  /** Scrutineers without whom a secret poll was opened, with the reasons. */
  readonly absences: readonly string[];
}
