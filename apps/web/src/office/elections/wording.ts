import { placesSay } from '../../shared/election/places';

export const wording = {
  title: 'Elections',
  lead: 'Elections to the council and to offices, from the call to the declaration.',
  start: 'Call an election',
  none: 'No elections yet',
  noneHelp: 'Call one for the seats that fall vacant.',
  called: (when: string) => `Called ${when}`,
  /** @param code  of the constituency, or of the office as a contest names it */
  seats: (seats: number, code: string) => placesSay(code, seats),
  candidates: (count: number) =>
    count === 0 ? 'No candidates yet' : count === 1 ? '1 candidate' : `${count} candidates`,
  termFrom: (day: string) => `The new terms begin on ${day}.`,
  contest: (constituency: string, seats: string) => `${constituency}: ${seats}`,
  withdraw: 'Withdraw',
  withdrawHidden: (name: string) => `${name} as a candidate`,
  add: 'Enter a nomination on paper',
  addHidden: (constituency: string) => `for ${constituency}`,
  heldUnder: 'Held under',
  tooFew: (forOffice: boolean) =>
    `A poll needs more candidates than ${forOffice ? 'places' : 'seats'}.`,
  notReady: 'The poll cannot open yet: see what is missing',
  settled: (number: number) => `Declared without a poll: decision ${number}`,
  open: 'Open the poll',
  count: 'Count the votes',
  toCount:
    'Voting has ended. The count follows the method of the constitution to the letter, and publishes a sheet that anybody can work through again.',
  declare: 'Declare who is elected',
  toDeclare:
    'The votes are counted. Read the count sheets, then declare who is elected: that enters the decision in the public register and begins the terms of office.',
  declared: (number: number) => `Decision ${number} in the register`,
  declaredSays: 'The result has been declared.',
  readCount: 'Read the count',
  confirmedByVote:
    'Nobody stands against these candidates: each is voted on, for or against, and is elected with more than half of the votes cast.',
  reopensNominations:
    '“Re-open nominations” stands last on the paper. If it wins, nobody is elected and a further election is called.',
  readCountOf: (title: string) => `Read the count: ${title}`,
  readCountHidden: (constituency: string) => `for ${constituency}`,
  call: {
    title: 'Call an election',
    heading: 'Title',
    headingHint: 'As members will see it. For example, “Council election 2026”.',
    headingMissing: 'Enter a title',
    seats: 'How many seats are to be filled?',
    seatsHint: 'Leave a constituency empty if none of its seats is up for election.',
    seatsOf: (constituency: string, seats: number) => `${constituency} (${seats} seats in all)`,
    seatsWhat: (constituency: string) => `number of seats for ${constituency}`,
    seatsMissing: 'Enter the seats of at least one constituency',
    offices: 'Or how many places in an office?',
    officesHint:
      'An office has an election of its own, as those who elect it are on a roll of their own. Call one for each office.',
    placesOf: (office: string, places: number) =>
      `${office} (${places === 1 ? '1 place' : `${places} places`} in all)`,
    placesWhat: (office: string) => `number of places for ${office}`,
    officeAlone: (office: string) => `Call an election for ${office} alone`,
    freeNow: (places: number) =>
      places === 0 ? 'None is free now.' : `${places} ${places === 1 ? 'is' : 'are'} free now.`,
    freeFrom: (places: number, day: string) =>
      `${places} ${places === 1 ? 'is' : 'are'} free from ${day}`,
    freeWhose: (names: string) => `, when the terms of these have ended: ${names}`,
    kept: (names: string) =>
      `The rest of the terms of these is filled another way, not by this election: ${names}.`,
    termFrom: 'On which day do the new terms begin? (optional)',
    termFromHint:
      'Leave it empty to let them begin when the result is declared, or on the first day after that on which so many seats are free. For example, 1 10 2027.',
    termFromWhat: 'first day of the new terms',
    pollingDay: 'On which day does the poll close? (optional)',
    pollingDayHint:
      'Every other day is counted from it by the rules. You can choose it later. For example, 27 3 2027.',
    pollingDayWhat: 'polling day',
    button: 'Call the election',
    done: 'The election is called.',
  },
  opening: {
    contests: (forOffice: boolean) =>
      forOffice ? 'Places and candidates' : 'Seats and candidates',
    contest: (constituency: string, seats: string, candidates: string) =>
      `${constituency}: ${seats}, ${candidates}`,
    oneByOne: '. Each is voted on, for or against.',
    reopening: '. “Re-open nominations” stands last on the paper.',
    electors: 'Who can vote',
    ownContest: 'Every member of these constituencies, each in the contest of their own',
    ofOffice: 'Everybody who elects this office, by the constitution',
  },
  nextBallot: (number: number) => `Open ballot ${number}`,
  toVoteAgain: (names: string) =>
    `Nobody has more than half of the votes. The next ballot is between ${names}.`,
  ballots: {
    title: 'Ballots held',
    caption: 'Votes at each ballot',
    candidate: 'Candidate',
    ballot: (number: number) => `Ballot ${number}`,
    hadLeft: 'Left',
    titleOf: (election: string, number: number) => `${election} (ballot ${number})`,
    candidates: 'Candidates left',
    roll: 'The roll is that of the first ballot: whoever has joined since cannot vote.',
  },
  counting: {
    title: 'Count the votes',
    says: 'The count is done once, and its sheets and the ballots are published as they are. It can be worked through again by anybody, but never changed.',
    button: 'Count the votes',
    done: 'The votes are counted. The count sheets are published.',
  },
  declaration: {
    title: 'Declare who is elected',
    says: 'This enters the result in the public register and begins the terms of office. A decision is never changed or deleted afterwards.',
    elected: (contest: string) => `Elected: ${contest}`,
    nobody: 'Nobody. The seat stays vacant, and a further election is called for it.',
    button: 'Declare the result',
    done: 'The result is declared. It is in the public register.',
  },
  sheet: {
    title: 'Count sheet',
  },
} as const;
