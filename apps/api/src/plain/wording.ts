/** The words that only the pages without script have. All others are those of the voting pages. */
export const english = {
  footer: {
    says: 'These pages work without JavaScript. You can vote on them in open polls. All else is on the other pages, which need it.',
    label: 'Help and information',
    other: 'The pages that need JavaScript',
  },
  howToVote: 'How to vote',
  secret: {
    title: 'You cannot vote in this poll without JavaScript',
    why: 'This poll is secret. Your vote is sealed on your own device before it is sent, so that nobody can learn how you voted. Your browser does that with JavaScript.',
    either:
      'Switch JavaScript on in your browser, or use another device, and open the voting booth.',
    booth: 'The voting booth',
    paper:
      'Or ask the returning officer for a ballot paper, before voting closes. If you do not know who that is, the secretary will tell you.',
  },
  randomOrder:
    'The candidates are in an order of your own, which stays the same. Each voter sees another order, so that nobody gains from standing first. On paper they stand by surname. It makes no difference to how your vote is counted.',
  ranking: {
    empty: 'Write 1 beside at least one candidate',
    howTo:
      'Write 1 beside the person you want most, 2 beside the person you want next, and so on. You can stop at any point: leave the box empty beside those you do not want to rank.',
    notANumber: (name: string, of: number) =>
      `The number beside ${name} must be a whole number from 1 to ${of}, or nothing`,
    twice: (number: number, names: string) =>
      `You wrote ${number} beside ${names}. Write each number once`,
    missing: (number: number, next: number) =>
      `You wrote ${next} and did not write ${number}. Write 1, 2, 3 and so on, and leave none out`,
  },
  approval: {
    budget: (budget: string) =>
      `The fund has ${budget}. You may tick more than the fund can pay for: those with most support come first.`,
  },
  limited: {
    most: (most: number) => `Choose up to ${most}.`,
    tooMany: (chosen: number, most: number) =>
      `You chose ${chosen}. Choose ${most} at most: untick ${chosen - most}`,
  },
  unknownMarks:
    'This form names something that is not on your ballot paper. Nothing was cast. Begin again from your ballots.',
  nothingHere: 'There is nothing here. If you typed the address, check that it is correct.',
  signedOut: {
    title: 'You have been signed out',
    says: 'Nothing was sent. We sign people out after half an hour without a page. Sign in again, and begin again from your ballots.',
  },
  print: 'To keep it on paper, print this page from your browser, or write the receipt code down.',
} as const;
