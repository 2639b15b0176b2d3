import { type ShareKind } from '../api/shares';

const grouped = (count: number): string => count.toLocaleString('en-GB');

export const wording = {
  title: 'Register of shares',
  count: (shares: number) => (shares === 1 ? '1 share' : `${grouped(shares)} shares`),
  record: 'Record shares',
  register: {
    lead: (day: string) => `As at ${day}, by what has been recorded up to now.`,
    peopleVote: 'Under the constitution in force, members do not vote by their shares.',
    day: 'Show the register as at',
    dayWhat: 'day',
    show: 'Show this day',
    issued: 'All shares',
    holders: 'Members who hold a share',
    nominee: 'Held by the nominee, without a vote',
    empty: 'Nobody held a share on this day',
    emptyHelp:
      'Import a members’ roll with a column “shares”, or record each allotment, to begin the register.',
    caption: 'Who held shares',
    columns: { name: 'Name', number: 'Number', shares: 'Shares' },
    first: 'First page',
  },
  holding: {
    title: 'Shares',
    none: 'This member holds no shares, and never has.',
    holds: (shares: string) => `Holds ${shares} today.`,
    caption: 'Entries in the register of shares, newest first',
    columns: { on: 'Day', what: 'What happened', by: 'Change', held: 'Held after that day' },
    by: (shares: number) => (shares < 0 ? `−${grouped(-shares)}` : `+${grouped(shares)}`),
    transfer: { from: (other: string) => `from ${other}`, to: (other: string) => `to ${other}` },
  },
  kinds: {
    allotment: ['Allotment', 'New shares for a member'],
    transfer: ['Transfer', 'From one member to another'],
    surrender: ['Surrender', 'A member gives shares up, and they end'],
    'to-nominee': ['To the nominee', 'From a member who leaves; held without a vote'],
    'from-nominee': ['From the nominee', 'From the nominee to a member'],
  } satisfies Record<ShareKind, readonly [string, string]>,
  recording: {
    title: 'Record shares',
    kind: 'What happened?',
    kindMissing: 'Select what happened',
    from: 'Member number of who held the shares',
    fromMissing: 'Enter the member number of who held the shares',
    to: 'Member number of who is to hold the shares',
    toMissing: 'Enter the member number of who is to hold the shares',
    unknown: (number: string) =>
      `There is no member with the number “${number}”. Look it up in the register of members`,
    shares: 'Number of shares',
    sharesWhat: 'number of shares',
    on: 'On which day?',
    onHint: 'The day that it took effect. Not a day to come',
    onWhat: 'day',
    continue: 'Continue',
    checkTitle: 'Check before you record it',
    check: { kind: 'What happened', from: 'From', to: 'To', shares: 'Shares', on: 'Day' },
    warning:
      'An entry is never changed or taken out: a slip is mended by another entry. Rolls of polls that are open stay as they are.',
    change: 'Change the entry',
    button: 'Record shares',
    done: 'It is in the register of shares.',
  },
} as const;
