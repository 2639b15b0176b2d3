import { counted } from '../../../shared/counted';

/** Words of the rehearsals of an election. */
export const words = {
  section: {
    title: 'Rehearsal',
    lead: 'Try the whole election out with invented members before it begins: they vote on the pages that members will use, and it is counted as the real one will be. Nothing comes of it.',
    start: 'Rehearse this election',
    one: (when: string) => `Rehearsal made ${when}`,
    closed: 'Closed and counted',
    open: 'Taking sample votes',
  },
  make: {
    title: 'Rehearse this election',
    what: [
      'A copy of the election is made, with its seats and its candidates; with invented ones where it is not published yet who stands.',
      'Twelve invented members may vote in each contest, each by a link of their own. No member is written to.',
      'The log and the register have nothing of it.',
    ],
    says: 'The copy is never declared, and deletes itself after 14 days.',
    button: 'Make the rehearsal',
    done: 'The rehearsal is ready. Open a sample link to vote.',
  },
  title: (election: string) => `Rehearsal of “${election}”`,
  facts: {
    made: 'Made',
    deletes: 'Deletes itself',
    voted: 'Have voted',
    votedOf: (voted: number, of: number) => `${voted} of ${of} invented members`,
    closed: 'Closed',
  },
  nothing:
    'Nothing of this is in the log, in the register or in any member’s ballots. It can be deleted, and never declared.',
  secret:
    'The real poll is secret. A rehearsal is not sealed: the questions are those of the booth, but the votes of invented members lie open here. The board of scrutineers rehearses its keys and the opening by itself.',
  overtaken:
    'The poll of the real election has opened, so this rehearsal is over: it takes no more votes, and has no count that could be taken for a result. It can be deleted.',
  voters: {
    title: 'Sample links',
    lead: 'Each link lets whoever opens it vote as one invented member, with or without signing in. A link opens nothing else.',
    caption: (contest: string) => `Invented members: ${contest}`,
    voter: 'Invented member',
    link: (voter: string) => `Vote as ${voter}`,
    state: 'Vote',
    voted: 'Has voted',
    notYet: 'Not yet',
    candidates: (names: string) => `Candidates: ${names}.`,
    invented: 'The candidates are invented.',
  },
  letter: {
    title: 'The letter to electors',
    says: 'See the letter that members will get. It goes to your own address and to nobody else.',
    button: 'Send me the letter',
    done: 'The letter is on its way to you.',
  },
  rest: {
    title: 'The other votes',
    says: 'So that there is something to count, let everybody who has not voted vote by chance.',
    button: 'Cast the other sample votes',
    done: (cast: number) => `${counted(cast, 'sample vote')} cast by chance.`,
  },
  close: {
    title: 'Close and count',
    says: 'Sample links take no more votes then, and every contest is counted by the method of the real election.',
    button: 'Close and count the rehearsal',
    done: 'The rehearsal is closed and counted.',
  },
  counts: {
    title: 'The count',
    read: 'Read the count',
    readHidden: (contest: string) => `of ${contest}`,
    caption: 'Count sheet',
    lots: 'Chance settled what the votes could not. In a rehearsal the lots come from this computer; in a real election their order follows from a secret that was fixed before the vote and the entry that closed it.',
  },
  remove: {
    link: 'Delete this rehearsal',
    title: 'Delete this rehearsal?',
    says: 'Its links, its sample votes and its count are deleted at once. The election itself is not touched.',
    button: 'Delete the rehearsal',
    done: 'The rehearsal is deleted.',
  },
} as const;
