import { object, oneOf, type Read, sha256, whole } from '../shape';

/** What is issued of a decision as a file of its own. */
export const issuedDocuments = ['certificate-of-result', 'scrutineers-report'] as const;
export type IssuedDocument = (typeof issuedDocuments)[number];

/** A file about a decision that was issued, by its hash. */
export interface Issue {
  readonly decision: number;
  readonly document: IssuedDocument;
  readonly sha256: string;
}

export const documentIssued: Read<Issue> = object<Issue>({
  decision: whole,
  document: oneOf(...issuedDocuments),
  sha256,
});
