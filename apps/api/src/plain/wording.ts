const suffixes = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** Every word of the pages that work without script. */
export const wording = {
  product: 'Folkmoot',
  errorPrefix: 'Error:',
  problem: 'There is a problem',
  skip: 'Skip to main content',
  back: 'Back',
  wayBack: 'Way back',
  warning: 'Warning',
  signOut: 'Sign out',
  footer: {
    says: 'These pages work without JavaScript. You can vote on them in open polls. All else is on the other pages, which need it.',
    label: 'Help and information',
    other: 'The pages that need JavaScript',
  },
  signIn: {
    title: 'Sign in',
    lead: 'We will email you a link and a code. There is no password.',
    field: 'Email address or member number',
    hint: 'Your member number is on letters from us.',
    empty: 'Enter your email address or member number',
    button: 'Email me a link',
  },
  code: {
    title: 'Check your email',
    sent: 'If we know you, an email is on its way to the address we hold for you.',
    link: 'Open the link in it on this device, or type the code here.',
    field: 'Code from the email',
    hint: 'As it stands in the email. Spaces make no difference.',
    empty: 'Enter the code from the email',
    button: 'Sign in',
    missing: 'No email after a few minutes?',
    help: 'Look in your junk folder. Check that you gave the address or number that we hold. Then ask again.',
    again: 'Ask for a new email',
  },
  confirm: {
    title: 'Sign in',
    lead: 'Press the button to finish signing in.',
    button: 'Sign in',
    why: 'We ask you to press a button because some email programs open links by themselves.',
    incomplete:
      'This link is not complete. Copy the whole link from the email, or ask for a new one.',
    again: 'Ask for a new link',
  },
  ballots: {
    title: 'My ballots',
    open: 'Open now',
    toCome: 'To come',
    past: 'Past',
    none: 'You have no ballots',
    noneHelp:
      'When a vote opens that you can take part in, it will be listed here and we will email you.',
    noneOpen: 'No vote is open for you now',
    closes: (when: string) => `Closes ${when}`,
    opens: (when: string) => `Opens ${when}`,
    closed: (when: string) => `Closed ${when}`,
    voted: (when: string) => `You voted ${when}.`,
    notVoted: 'You did not vote.',
    unlinked: (day: string) => `You voted. How was destroyed on ${day}, when its time was over.`,
    vote: 'Vote',
    secretVote: 'How to vote',
    change: 'Change your vote',
    receipt: 'Your receipt',
    about: (title: string) => `(${title})`,
    tags: { voted: 'You have voted', open: 'Not voted yet' },
  },
  secret: {
    title: 'You cannot vote in this poll without JavaScript',
    why: 'This poll is secret. Your vote is sealed on your own device before it is sent, so that nobody can learn how you voted. Your browser does that with JavaScript.',
    either:
      'Switch JavaScript on in your browser, or use another device, and open the voting booth.',
    booth: 'The voting booth',
    paper:
      'Or ask the returning officer for a ballot paper, before voting closes. If you do not know who that is, the secretary will tell you.',
  },
  paper: {
    progress: (poll: string, number: number, of: number) => `${poll}: question ${number} of ${of}`,
    for: (name: string) => `For ${name}`,
    continue: 'Continue',
    closes: (when: string) => `Voting closes ${when}.`,
    votes: (votes: number) =>
      `Your vote counts for ${votes === 1 ? '1 vote' : `${votes.toLocaleString('en-GB')} votes`}: one for each share that you held on the record date.`,
    version: (version: number) => `Under version ${version} of the constitution.`,
    randomOrder:
      'The candidates are in an order of your own, which stays the same. Each voter sees another order, so that nobody gains from standing first. On paper they stand by surname. It makes no difference to how your vote is counted.',
    changing:
      'You have already voted. If you cast your vote again, the new vote replaces the old one.',
    cannot: 'You cannot vote in this poll',
    contact: 'If you think this is wrong, tell the secretary as soon as you can.',
    back: 'Back to my ballots',
    empty: {
      choice: 'Select one answer',
      ranking: 'Write 1 beside at least one candidate',
      approval: 'Tick at least one',
    },
  },
  ranking: {
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
    hint: 'Tick every project that you want to be paid for. You may tick as many as you like.',
    budget: (budget: string) =>
      `The fund has ${budget}. You may tick more than the fund can pay for: those with most support come first.`,
  },
  limited: {
    most: (most: number) => `Choose up to ${most}.`,
    empty: 'Choose at least one',
    tooMany: (chosen: number, most: number) =>
      `You chose ${chosen}. Choose ${most} at most: untick ${chosen - most}`,
  },
  check: {
    title: 'Check your vote',
    lead: 'Your vote is not cast until you press the button at the end of this page.',
    change: 'Change',
    changeHidden: (contest: string) => `your vote in ${contest}`,
    place: (place: number) => `${place}${suffixes[ordinals.select(place)]}`,
    notVoted: 'You have not voted',
    blank: 'If you go on, nothing is counted for you where you have not voted.',
    empty: 'Vote in at least one question before you cast your vote',
    named: 'This vote is recorded with your name.',
    mayChange: (when: string) => `You can change your vote until voting closes, ${when}.`,
    final: 'You cannot change your vote after you cast it.',
    button: 'Cast your vote',
  },
  refused: {
    notCast: 'Your vote has not been cast',
    seeReceipt: 'See the vote that we hold',
    unknownMarks:
      'This form names something that is not on your ballot paper. Nothing was cast. Begin again from your ballots.',
    title: 'There is a problem',
    notAllowed: 'This page cannot be shown',
    notFound: 'Page not found',
    nothingHere: 'There is nothing here. If you typed the address, check that it is correct.',
    signedOut: 'You have been signed out',
    signInAgain:
      'Nothing was sent. We sign people out after half an hour without a page. Sign in again, and begin again from your ballots.',
    begin: 'Sign in',
  },
  receipt: {
    title: 'Your vote has been cast',
    nothingMore: 'There is nothing more to do.',
    next: {
      heading: (left: number) =>
        left === 1 ? 'You can vote in 1 more poll' : `You can vote in ${left} more polls`,
      closes: (title: string, when: string) => `Next: ${title}. Voting closes ${when}.`,
      button: 'Go on to the next vote',
      thisOneDone: 'This vote is done.',
    },
    heading: 'Your receipt',
    poll: 'Vote',
    castAt: 'Cast',
    entry: 'Entry in the log',
    code: 'Receipt code',
    replaces: 'Replaces entry',
    meaningTitle: 'What the receipt is for',
    meaning:
      'Your vote has its own entry in a public log that cannot be changed without everybody seeing it. The entry does not show who you are or how you voted. After the vote closes, you can check that the entry is there.',
    keep: 'The receipt file can prove how you voted. Keep it to yourself.',
    choices: 'Show how I voted',
    download: 'Download the receipt',
    print:
      'To keep it on paper, print this page from your browser, or write the receipt code down.',
    back: 'Back to my ballots',
  },
  statement: {
    open: 'Statement and photograph',
    of: (name: string) => `of ${name}`,
    photo: (name: string) => `Photograph of ${name}`,
    noPhoto: 'No photograph',
    none: 'This candidate has written no statement.',
  },
} as const;
