/** Words of a count, stage by stage. */
export const words = {
  stages: 'The count, stage by stage',
  stage: (number: number) => `Stage ${number}`,
  bars: (number: number) => `Show the votes after stage ${number}`,
  barsLabel: (number: number) => `Votes after stage ${number}`,
  votes: (votes: string) => (votes === '1' ? '1 vote' : `${votes} votes`),
  line: 'The dashed line is the quota.',
  out: 'out',
  table: (contest: string) => `All stages: ${contest}`,
  candidate: 'Candidate',
  nonTransferable: 'Not transferable',
  electedTag: 'Elected',
  excludedTag: 'Excluded',
} as const;
