const count = new Intl.NumberFormat('en-GB');
const letters = (n: number): string => (n === 1 ? '1 letter' : `${count.format(n)} letters`);

export const wording = {
  link: 'Codes by post',
  title: 'Codes by post',
  lead: 'Electors whom no email reaches sign in with a code from a letter. Nobody in the office sees a code: the letters are in a file that only whoever prints them can open.',
  noPrinter:
    'No letters can be printed yet. Ask whoever runs this service to set the key of whoever prints them (LETTERS_KEY).',
  over: 'The poll is over, and codes for it work no longer.',
  waiting: 'Letters to be printed',
  nobody: 'No letters are waiting',
  nobodyHelp:
    'Every elector is reached by email or has been sent a code, and nobody has asked for a new one.',
  columns: { name: 'Name', number: 'Member number', why: 'Why' },
  why: {
    first: 'First letter',
    member: (when: string) => `Lost: they asked on ${when}`,
    office: (when: string) => `Lost: the office asked on ${when}`,
  },
  replaces: 'Once the letters are prepared, an earlier code of the same member stops working.',
  most: (n: number) =>
    `One file has ${count.format(n)} letters at most. The others wait for the next.`,
  button: (n: number) => `Prepare ${letters(n)}`,
  done: 'The letters are ready. Fetch their file and hand it to whoever prints them.',
  issued: 'Letters prepared',
  none: 'None yet.',
  issuedColumns: {
    when: 'Prepared',
    letters: 'Letters',
    again: 'New codes for lost ones',
    file: 'File',
  },
  fetch: (when: string) => `Fetch the file of ${when}`,
  gone: 'Deleted after the poll',
  ask: {
    link: 'Ask for a new code for a member',
    title: 'Ask for a new code for a member',
    lead: 'For a member who has telephoned. Make sure that it is them. The new code goes by post with the next letters, and you will not see it.',
    number: 'Member number',
    numberHint: 'Of somebody on the roll of this poll.',
    numberMissing: 'Enter the member number',
    button: 'Ask for a new code',
    done: 'A new code is asked for. It goes out with the next letters.',
  },
  task: (title: string) => `Have letters with codes printed: ${title}`,
  taskHint: (n: number, asked: number) =>
    asked === 0
      ? `${letters(n)} for electors whom no email reaches`
      : `${letters(n)}, ${count.format(asked)} of them asked for`,
} as const;
