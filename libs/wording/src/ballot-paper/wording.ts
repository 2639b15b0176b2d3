import { figuresOf } from '../language/figures';
import { ordinal } from '../language/ordinal';

const figure = figuresOf('en');

/** The words of ballot papers: on the voting pages and in the booth. */
export const english = {
  paper: {
    progress: (poll: string, number: number, of: number) => `${poll}: question ${number} of ${of}`,
    for: (name: string) => `For ${name}`,
    continue: 'Continue',
    closes: (when: string) => `Voting closes ${when}.`,
    votes: (votes: number) =>
      `Your vote counts for ${votes === 1 ? '1 vote' : `${figure(votes)} votes`}: one for each share that you held on the record date.`,
    randomOrder:
      'The candidates are in an order drawn by chance for you, on this device. Each voter sees another order, so that nobody gains from standing first. On paper they stand by surname. It makes no difference to how your vote is counted.',
    changing:
      'You have already voted. If you cast your vote again, the new vote replaces the old one.',
    cannot: 'You cannot vote in this poll',
    contact: 'If you think this is wrong, tell the secretary as soon as you can.',
    back: 'Back to my ballots',
    empty: {
      choice: 'Select one answer',
      ranking: 'Rank at least one candidate',
      approval: 'Tick at least one',
    },
  },
  ranking: {
    /** Of a place: `1st`. */
    ordinal,
    howTo: 'Press “Rank 1st” beside the person you want most, then “Rank 2nd”, and so on.',
    rank: (place: string) => `Rank ${place}`,
    place: (place: string) => `${place} choice`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    inOrder: 'Put in order',
    asShown: 'Put back as it was at first',
    count: (ranked: number, of: number) => `You have ranked ${ranked} of ${of}.`,
    said: {
      placed: (name: string, place: string) => `${name} is now your ${place} choice.`,
      swapped: (name: string, place: string, other: string, otherPlace: string) =>
        `${name} is now your ${place} choice and ${other} your ${otherPlace}.`,
      removed: (name: string, left: number) =>
        `${name} is no longer ranked. You have ranked ${left}.`,
      ordered: 'The list is now in your order.',
      shown: 'The list is back as it was at first.',
    },
  },
  approval: {
    hint: 'Tick every project that you want to be paid for. You may tick as many as you like.',
    total: (total: string, budget: string) => `You have ticked ${total}. The fund has ${budget}.`,
    over: 'You may tick more than the fund can pay for: those with most support come first.',
  },
  limited: {
    count: (chosen: number, most: number) => `${chosen} of ${most} chosen.`,
    empty: 'Choose at least one',
    full: (name: string) => `Untick somebody first if you want to choose ${name}.`,
  },
  check: {
    title: 'Check your vote',
    lead: 'Your vote is not cast until you press the button at the end of this page.',
    change: 'Change',
    changeHidden: (contest: string) => `your vote in ${contest}`,
    notVoted: 'You have not voted',
    blank: 'If you go on, nothing is counted for you where you have not voted.',
    empty: 'Vote in at least one question before you cast your vote',
    mayChange: (when: string) => `You can change your vote until voting closes, ${when}.`,
    final: 'You cannot change your vote after you cast it.',
    notSent: 'Your vote has NOT been sent yet',
    unreachable:
      'We got no answer from the server. Your choices are kept on this device. Check your connection and try again: your vote will be counted once, however often you try.',
    retry: 'Try again to cast your vote',
    refused: 'Your vote has not been cast',
    seeReceipt: 'See the vote that we hold',
    signIn: 'Sign in again. Your choices are kept',
  },
  /** What voters of some constituencies declare of themselves. Source: R-D16. */
  identity: {
    title: 'Declaration of identity',
    lead: 'Your vote counts only if you declare who you are. What you declare is kept apart from how you vote.',
    addressee: 'I am the person to whom the information about this vote was sent.',
    once: 'I do not vote in this election in any other way.',
    belongs: 'I belong to my constituency:',
    tick: 'I declare that all of this is true',
    missing: 'Tick the box to declare who you are',
  },
  /** The last answer of a ranking, which stands for nobody. */
  reopenNominations: {
    name: 'Re-open nominations',
    explains:
      'This is nobody. Rank it above those whom you would rather not have: if it wins, nobody is elected, and there is a further election.',
  },
  /** The answers to every resolution, as the server calls them. */
  answers: { For: 'For', Against: 'Against', Abstain: 'Abstain' },
  receipt: 'Your receipt',
  next: {
    heading: (left: number) =>
      left === 1 ? 'You can vote in 1 more poll' : `You can vote in ${left} more polls`,
    closes: (title: string, when: string) => `Next: ${title}. Voting closes ${when}.`,
    button: 'Go on to the next vote',
    thisOneDone: 'This vote is done.',
  },
} as const;
