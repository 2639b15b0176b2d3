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
  ballot: 'Ballot',
  secrecy: { open: 'Open: recorded by name', secret: 'Secret' },
  state: 'State',
  nominate: 'Members stand, or nominate somebody, with their account:',
  toOwn: 'Go to this election as a member',
  pack: 'Everything about this election, to check offline (ZIP)',
  files: 'Files',
} as const;
