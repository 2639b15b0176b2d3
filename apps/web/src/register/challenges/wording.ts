/** Words of the page of challenges. */
export const wording = {
  title: 'Challenges',
  lead: 'Questions that the council has put to those who run the organisation, and the answers they gave.',
  none: 'No challenge has been raised',
  caption: (number: number) => `Challenge ${number}`,
  states: { open: 'Waiting for an answer', overdue: 'Answer overdue', answered: 'Answered' },
  raised: (by: string, on: string) => `Raised by ${by} on ${on}`,
  due: (on: string, responder: string) => `${responder} is to answer by ${on}`,
  answer: (outcome: string) => `Answer: ${outcome}`,
  answered: (by: string, on: string) => `${by}, ${on}`,
  outcomes: {
    accepted: 'Accepted',
    explained: 'Explained',
    escalated: 'Taken further',
  },
} as const;
