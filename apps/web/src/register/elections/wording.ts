/** Words of the pages on which anybody reads about an election. */
export const wording = {
  title: 'Elections',
  lead: 'Every election of which notice has been given: its days, who stands, and how it is counted.',
  none: 'No election has been announced yet',
  noneHelp: 'Notice of one is published here as soon as it is given.',
  caption: 'Election',
  result: (decision: number) => `The result: decision ${decision}`,
  seats: 'Seats to fill',
  roll: 'Who may vote is fixed',
  officer: 'Returning officer',
  independent: (when: string) =>
    `Stated on ${when} that they are neither member, director nor employee, nor employed by or for a candidate`,
  ballot: 'Ballot',
  secrecy: { open: 'Open: recorded by name', secret: 'Secret' },
  state: 'State',
  nominate: 'Members stand, or nominate somebody, with their account:',
  toOwn: 'Go to this election as a member',
  lots: {
    title: 'How lots are drawn',
    lead: (source: string) =>
      `If candidates are tied, a lot decides. It is drawn from a secret that the returning officer fixes before the vote, and from numbers that others publish after it: ${source}.`,
    commitment: 'Hash of the secret, fixed before the vote',
    toCome: 'Published when voting opens',
    numbers: 'The numbers',
    drawn: (numbers: string, day: string) => `${numbers}, drawn on ${day}`,
    notYet: 'Entered after voting has ended, by two officers',
    secret: 'The secret',
    whenCounted: 'Published with the count',
    seed: 'The seed that follows from both',
    order: 'Whom lots favour, first to last',
    check: (numbers: string) =>
      `To check: the SHA-256 of the text “${numbers}” is the second half. The seed is the SHA-256 of the 32 bytes of the secret and those 32 bytes after it.`,
  },
  pack: 'Everything about this election, to check offline (ZIP)',
  files: 'Files',
} as const;
