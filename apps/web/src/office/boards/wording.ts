import { type BoardRound, type BoardSummary } from '../api/boards';

export const wording = {
  title: 'Scrutineers',
  lead: 'Boards of scrutineers hold the key of secret polls. No poll can be opened before enough of them agree, and nobody can open one alone.',
  start: 'Set up a board',
  none: 'No board yet',
  noneHelp:
    'Secret polls need a board. The returning officer names scrutineers, and they make a key between themselves.',
  inUse: 'In use',
  yourTurn: 'Your turn',
  listed: (size: number, threshold: number) =>
    size === 1
      ? 'A single officer, who can open polls alone'
      : `${threshold} of ${size} members open a poll`,
  states: {
    'making-the-key': 'Making the key',
    rehearsing: 'Rehearsing',
    ready: 'Ready',
    retired: 'Out of use',
  } satisfies Record<BoardSummary['state'], string>,
  single:
    'This is a single officer, not a board. Whoever holds the recovery sheet can open what is in the ballot box, together with the server. Members are told so on their ballot papers.',
  erased: 'Erased person',
  you: '(you)',
  facts: {
    opens: 'To open a poll',
    opensSays: (size: number, threshold: number) =>
      size === 1 ? 'The single officer' : `Any ${threshold} of the ${size} members`,
    state: 'State',
    sheets: 'Recovery sheets',
    sheetsSay: (verified: number, size: number) => `${verified} of ${size} sheets verified`,
    key: 'Key',
    keySays: 'SHA-256 of its public part:',
    retired: 'Out of use because',
    rehearsal: 'Rehearsal',
    rehearsalFile: 'Download the test election (.bel)',
  },
  members: {
    title: 'Members',
    place: 'Place',
    name: 'Name',
    step: 'Now',
    awaited: 'Is awaited',
    spoken: 'Has done this step',
    verified: 'Sheet verified',
  },
  steps: {
    title: 'How the key is made',
    done: 'Done',
    now: 'Now',
    later: 'Later',
    names: {
      certificate: 'Each member makes a recovery sheet',
      commitment: 'Each member draws a part of the key and commits to it',
      contribution: 'Each member shows the part that they committed to',
      share: 'Each member checks what the others sent, and takes a share',
      rehearsal: 'Each member opens a test election with their sheet',
    } satisfies Record<BoardRound, string>,
  },
  waiting: (names: string) => `Waiting for ${names}. You will see here when it is your turn.`,
  turn: {
    title: 'Your turn',
    code: 'The code of your recovery sheet',
    codeHint: 'Five groups of five. Capital and small letters differ.',
    codeMissing: 'Type the code of your recovery sheet',
    stays: 'The code does not leave this device, and it is not kept in it.',
    vouch: 'What you vouch for',
    buttons: {
      certificate: 'Take your place on the board',
      commitment: 'Commit to your part',
      contribution: 'Show your part',
      share: 'Check the others and take your share',
      rehearsal: 'Open the test election',
    } satisfies Record<BoardRound, string>,
    vouches: {
      certificate:
        'That the sheet is yours alone, that you will keep it where nobody else finds it, and that you can come when a poll is opened.',
      commitment:
        'Nothing yet: your device draws a part of the key by chance and tells the others only its fingerprint, so that nobody can choose their part after seeing yours.',
      contribution:
        'That this is the part to which you committed. Your device kept it; no code is needed.',
      share:
        'That your device has checked what each of the others sent you, and found it as they had promised. If something is wrong, it says who sent it, and you stop here.',
      rehearsal:
        'That your paper sheet works. Take it out and type from the paper, not from memory or a copy.',
    } satisfies Record<BoardRound, string>,
    done: {
      certificate: 'You are on the board. Keep your sheet safe.',
      commitment: 'Your part is drawn and committed to.',
      contribution: 'Your part is shown.',
      share: 'You have checked the others and taken your share.',
      rehearsal: 'Your sheet works.',
    } satisfies Record<BoardRound, string>,
    lost: 'The part that you committed to was kept in the browser in which you made it, and it is not in this one. Go on in that browser. If its data is gone, tell the returning officer, who sets up another board.',
  },
  sheet: {
    make: 'Make your recovery sheet',
    says: 'A recovery sheet is a piece of paper with a code. The code is your share of the key: whoever has it can take your place when a poll is opened. Nobody can give you another, not even the server.',
    alone:
      'Make sure that nobody looks over your shoulder, and that a printer is at hand or a pen and paper.',
    title: 'Recovery sheet',
    of: (name: string, board: string, place: number) => `${name}, member ${place} of “${board}”`,
    keep: 'Keep this sheet where nobody else finds it, and never in a photo, a mail or a cloud. It is needed to open each secret poll of this board, until the board is out of use and its last poll was opened.',
    lose: 'If you lose it or somebody else may have seen it, tell the returning officer at once.',
    alphabet: 'The code has no 0, O, I or l: 1 is the digit.',
    print: 'Print the sheet',
    written: 'It is on paper: go on',
    typeBack: 'Now type the code from the paper, so that it is certain that you can read it.',
  },
  faults: {
    'wrong-length': 'The code has 25 characters: five groups of five',
    'unknown-character':
      'The code has no 0, O, I or l, and no signs. Look again at what is on the paper',
    mistyped: 'There is a mistake in the code. Compare it with the paper, group by group',
    'another-sheet':
      'This is the sheet of another board or of another member. Take the one of this board',
  },
  falseBoard:
    'Stop here. What the server shows of this board cannot be what its members said. Tell the returning officer and the other members.',
  falseShare: (name: string) =>
    `Stop here. What ${name} sent you is not what ${name} had committed to. Tell the returning officer and the other members: this board must be taken out of use.`,
  setUp: {
    title: 'Set up a board',
    name: 'Name of the board',
    nameHint: 'For example, “Scrutineers 2027”.',
    nameMissing: 'Enter a name',
    members: 'Who is asked to be on it?',
    membersHint:
      'Nobody is on a board before they have taken their place themselves. Two of three is usual: one may be absent, and nobody can open a poll alone.',
    membersMissing: 'Select who is asked',
    threshold: 'How many of them open a poll?',
    thresholdHint: 'If all are needed, one lost sheet means that a poll can never be opened.',
    thresholdWhat: 'number of members',
    button: 'Set up the board',
    done: 'The board is set up. Its members can now take their places.',
    nobody: 'Nobody is a scrutineer yet.',
  },
  retire: {
    title: 'Take the board out of use',
    warning:
      'No new poll gets this board’s key. Polls that were opened with it still need its members. This cannot be undone.',
    reason: 'Why?',
    reasonHint: 'It goes in the log. For example, “Renewed for 2028” or “Two sheets are lost”.',
    reasonMissing: 'Enter the reason',
    button: 'Take the board out of use',
    done: 'The board is out of use.',
  },
} as const;
