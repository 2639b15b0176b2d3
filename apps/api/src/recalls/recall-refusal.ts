/** Why somebody cannot ask for a recall, sign, or withdraw what they signed. */
export interface RecallRefusal {
  readonly code:
    | 'term-unknown'
    | 'term-ended'
    | 'no-recall'
    | 'other-constituency'
    | 'recall-under-way'
    | 'recall-unknown'
    | 'recall-closed'
    | 'signed-already'
    | 'not-signed';
  readonly says: string;
}
