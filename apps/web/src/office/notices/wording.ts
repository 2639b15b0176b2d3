const count = new Intl.NumberFormat('en-GB');

const letters = (n: number) => `${count.format(n)} ${n === 1 ? 'letter' : 'letters'}`;

export const wording = {
  title: 'Letters to electors',
  loading: 'Asking what became of the letters.',
  failed: 'What became of the letters could not be read just now.',
  facts: {
    reachable: 'Can be reached by e-mail',
    reachableSays: (reachable: number, entitled: number) =>
      `${count.format(reachable)} of ${count.format(entitled)} electors`,
    notVoted: 'Have not voted',
    fewer: 'Fewer than 5 electors',
    notVotedSays: (n: number) => `${count.format(n)} electors`,
    waiting: 'Notices still to go out',
    undelivered: 'Notices not delivered',
    undeliveredSays: (refused: number, cameBack: number) =>
      `${letters(refused)} refused by the mail server, ${letters(cameBack)} that came back`,
    reminders: 'Reminders given',
    none: 'None',
  },
  remind: {
    link: 'Remind those who have not voted',
    earliest: (when: string) =>
      `Electors have been written to lately. The next reminder can go out on ${when}.`,
    title: 'Remind those who have not voted',
    warning:
      'A letter goes to every elector who has not voted by then and has an e-mail address. Nobody will be told who they are: all that is recorded is how many electors have an address, whether they have voted or not.',
    paper:
      'Votes on paper that have not been entered yet do not count as votes: their electors are reminded too.',
    button: 'Send the reminder',
    done: 'The reminder is on its way to those who have not voted.',
  },
  notReached: {
    link: 'Who was not reached',
    title: 'Who was not reached',
    lead: 'Electors without an e-mail address, and those whose notice was refused or came back. Write to them by post. The list does not say who has voted: all of them are on it, whether they have or not.',
    none: 'Everybody on the roll was reached',
    noneHelp: 'No notice was refused or came back, and every elector has an e-mail address.',
    caption: 'Members to be written to by post',
    columns: { name: 'Name', number: 'Member number', constituency: 'Constituency', why: 'Why' },
    why: {
      'no-address': 'No e-mail address',
      refused: 'Refused by the mail server',
      'came-back': 'Came back',
    },
    print: 'Print this list',
  },
  cameBack: {
    link: 'Record a notice that came back',
    title: 'Record a notice that came back',
    number: 'Member number',
    numberHint: 'Of the member to whom the notice was sent.',
    numberMissing: 'Enter the member number',
    button: 'Record it',
    done: 'The notice is recorded as not delivered.',
  },
} as const;
