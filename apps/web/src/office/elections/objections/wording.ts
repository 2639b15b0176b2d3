/** Every word about objections to declared results, in the office. */
export const words = {
  title: 'Objections to the result',
  none: 'Nobody has objected.',
  open: (count: number) =>
    count === 1
      ? 'An objection to the result waits for an answer.'
      : `${count} objections to the result wait for an answer.`,
  read: 'Read the objections',
  made: {
    candidate: (decision: number, when: string) =>
      `A candidate objected to decision ${decision} on ${when}`,
    elector: (decision: number, when: string) =>
      `A member on the roll objected to decision ${decision} on ${when}`,
  },
  answer: 'Answer this objection',
  notYours:
    'Another officer answers it: whoever declared the result, or is nominated or nominated somebody in this election, cannot.',
  dismissed: (when: string) => `Dismissed on ${when}`,
  setAside: (when: string, what: string) => `Result set aside on ${when}: ${what}`,
  answering: {
    title: 'Answer an objection',
    statement: 'What was objected',
    lead: 'Only officers read what was objected. Your answer is public: everybody reads it beside the result, without who objected. The election cannot be counted again here: its papers and its count are published, and anybody can count them.',
    outcome: 'Does the result stand?',
    outcomeMissing: 'Say whether the result stands',
    dismiss: 'Yes: dismiss the objection',
    aside: 'No: set the result aside',
    contests: 'Whose result is set aside?',
    contestsHint:
      'Only if you set it aside. Terms that began by it end today, and another election is called for the seats.',
    contestsMissing: 'Choose whose result is set aside',
    reason: 'Reasons',
    reasonHint: 'They are public, and stand beside the result for good. Name nobody who objected.',
    reasonMissing: 'Give your reasons',
    button: 'Enter your answer',
    done: {
      dismissed: 'The objection is dismissed.',
      'set-aside': 'The result is set aside. Another election has been called.',
    },
  },
} as const;
