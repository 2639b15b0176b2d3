export const words = {
  title: 'The numbers for the lots',
  announced: (source: string) =>
    `Ties in this election are broken by lot. The lots are drawn from a secret that was fixed before the vote, and from numbers that others publish after it: ${source}.`,
  awaited: 'Two officers enter these numbers before the votes are counted.',
  start: 'Enter the numbers',
  stated: (who: string, when: string) => `${who} entered these numbers on ${when}:`,
  drawn: (numbers: string, day: string) => `${numbers}, drawn on ${day}`,
  yours: 'You entered them: another officer must look them up and agree.',
  takeBack: 'Take them back',
  decide: 'Look them up and decide',
  agreed: 'Two officers agreed on these numbers:',
  stating: {
    title: 'Enter the numbers for the lots',
    lead: 'Another officer looks them up and must find the same. The numbers go into the public log, where anybody can compare them with what was published.',
    numbers: (count: number) => (count === 1 ? 'The number' : `The ${count} numbers`),
    hint: 'Whole numbers with spaces between them, in any order.',
    notNumbers: (count: number) =>
      count === 1
        ? 'Enter one whole number'
        : `Enter ${count} whole numbers, with spaces between them`,
    drawnOn: 'On which day were they drawn or published?',
    day: 'day of the draw',
    button: 'Enter the numbers',
    done: 'The numbers now wait for another officer to agree.',
  },
  deciding: {
    title: 'Are these the numbers that were published?',
    says: 'Look the numbers up yourself where they were published. Agree only if you find the same.',
    choice: 'What did you find?',
    agree: 'The same numbers',
    refuse: 'Other numbers, or none',
    missing: 'Choose what you found',
    ownTitle: 'Numbers that you entered',
    ownSays: 'If they are wrong, take them back: they can then be entered again.',
    button: 'Send',
    agreed: 'The numbers stand. The votes can be counted.',
    refused: 'The numbers do not stand. They can be entered again.',
  },
} as const;
