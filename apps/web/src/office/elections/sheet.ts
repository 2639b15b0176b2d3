import { type CountSheet } from '@folkmoot/count';

/** The names of those elected, in order of election. */
export const electedNames = ({ candidates, elected }: CountSheet): readonly string[] =>
  elected.map((id) => candidates.find((candidate) => candidate.id === id)?.name ?? id);

/** How many papers were rejected, on any ground. */
export const rejectedPapers = ({ rejected }: CountSheet): number =>
  rejected.reduce((sum, { papers }) => sum + papers, 0);
