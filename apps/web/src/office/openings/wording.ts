import { type OpeningBox } from '../api/openings';

export const wording = {
  title: 'Opening the result',
  server: 'the server',
  you: '(you)',
  erased: 'Erased person',
  board: (name: string, threshold: number, size: number) =>
    size === 1
      ? `Opened by a single officer of “${name}” with the server: that one person could open ballots alone with the server.`
      : `Opened by the board “${name}”: it takes ${threshold} of its ${size} members, and the server.`,
  opened: 'The result is open. It can be counted and declared.',
  keyThere: 'The server’s key is destroyed once every contest is counted.',
  keyGone:
    'The server’s key is destroyed: nothing that was cast in this poll can be decrypted any more.',
  boxes: 'Ballot boxes',
  box: (contests: string) => contests,
  ballots: (count: string) => `${count} sealed ballots`,
  empty: 'Nobody voted: there is nothing to open.',
  archive: 'Download the archive (.bel)',
  steps: {
    tally: 'Tally put together, still encrypted',
    shuffle: (who: string) => `Shuffled by ${who}`,
    decryption: (who: string) => `Decrypted in part by ${who}`,
    result: 'Opened',
    archive: 'Archive published',
  },
  next: {
    server: 'The server is at work.',
    ready: 'Ready. All boxes are opened together.',
    shuffle: (who: string) => `Waiting for ${who} to shuffle.`,
    decryption: (who: string, left: number) =>
      left === 1
        ? `Waiting for one more decryption: ${who}.`
        : `Waiting for ${left} more decryptions: ${who}.`,
  },
  done: 'Done',
  turn: {
    title: 'Your turn',
    shuffle:
      'Your device checks the shuffles before yours, then re-encrypts the papers and puts them in an order that nobody knows, with a proof that no paper was changed. No code is needed. Keep this page open meanwhile: a thousand ballots take about ten seconds on a laptop.',
    decryption:
      'Take out your recovery sheet. Your device checks every step before yours, and does your part of opening the result. What it opens are sums, and papers that were shuffled: never one member’s ballot.',
    buttons: { shuffle: 'Shuffle the papers', decryption: 'Do your part of opening' },
    working: (box: string, count: string) => `Working on ${count} ballots: ${box}`,
    did: { shuffle: 'You have shuffled the papers.', decryption: 'You have done your part.' },
    falseStep: (who: string) =>
      `Stop here. What ${who} made has no proof that holds. Tell the returning officer and the other members.`,
  },
  few: {
    heading: 'Very few ballots',
    says: 'Fewer than five ballots are in a box. Its result may tell how each of those who voted did. It is opened once the returning officer says to.',
    waiting: 'Waiting for the returning officer to say that so few ballots are to be opened.',
    link: 'Say whether they are to be opened',
    title: 'Open very few ballots?',
    box: (contests: string, ballots: number) =>
      `${contests}: ${ballots === 1 ? 'one ballot' : `${ballots} ballots`}`,
    warning:
      'The result may tell you, and everybody, how each of them voted: it does if all voted alike. Whoever knows how some of them voted can work out the others. That you said to open them goes in the public log. It cannot be taken back.',
    button: 'Open them',
    done: 'The ballots may be opened.',
    alike: (contest: string, ballots: number) =>
      ballots === 1
        ? `“${contest}”: one person voted, so the result tells how.`
        : `“${contest}”: all ${ballots} voted alike, so the result tells how everybody who took part voted. Bear it in mind when you tell of it.`,
  },
  absent: {
    heading: 'Members who do not come',
    says: (left: number) =>
      left === 1
        ? 'One member can be left out; then nobody need wait for that shuffle.'
        : `Up to ${left} members can be left out; then nobody need wait for their shuffles.`,
    none: 'Nobody more can be left out: those who are left are needed.',
    is: (who: string, reason: string) => `Opened without ${who}: ${reason}`,
    link: (who: string) => `Go on without ${who}`,
    title: (who: string) => `Go on without ${who}`,
    warning: 'Then the others need not wait for this member’s shuffle. It cannot be taken back.',
    reason: 'Why?',
    reasonHint: 'It goes in the public log. For example, “Is ill”.',
    reasonMissing: 'Enter the reason',
    button: 'Go on without this member',
    done: 'The opening goes on without that member.',
  },
} as const;

export type MadeStep = OpeningBox['made'][number];
