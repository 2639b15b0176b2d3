import { inLanguage } from '../shared/language/spoken';

/** Every word of the voting booth. */
export const english = {
  links: { ballots: 'My ballots', secrecy: 'How your vote stays secret' },
  check: {
    secret: 'This vote is secret: it is sealed on this device, and nobody here can read it.',
    how: 'How your vote stays secret',
    blank: 'If you go on, your vote is blank where you have not voted.',
    button: 'Cast your vote',
    test: {
      summary: 'Test this device first (optional)',
      what: 'You can check that this device seals what you chose. Note the tracker below, then have this sealed vote opened instead of cast. Another device shows what was in it. A vote that was opened is thrown away: you then seal a new one and cast it, or test again.',
      tracker: (ballots: number) =>
        ballots === 1 ? 'The tracker of this sealed vote:' : 'The trackers of this sealed vote:',
      noteIt:
        'It matters that you see the tracker before this device knows whether you will cast or test.',
      button: 'Open this vote instead of casting it',
      tooLate: 'This vote may have been sent already, so it cannot be opened.',
    },
  },
  sealing: {
    checking: 'Checking the ballot paper against the public log…',
    sealing: 'Sealing your vote…',
    sealed: 'Your vote is sealed and ready to be cast. It has not been sent yet.',
    doNotVote: 'Do not vote here: the ballot paper is not as it was published',
    tell: 'Your vote has NOT been sent. Tell the returning officer, and the scrutineers if you know them.',
    failed: 'Your vote is not sealed, and has NOT been sent yet',
    unreachable: 'We got no answer from the server. Your choices are kept. Check your connection.',
    unexpected:
      'The ballot paper could not be checked against the public log. Your choices are kept. Wait a moment, then try again.',
  },
  opened: {
    title: 'This test vote was opened, not cast',
    notCast: 'You have NOT voted yet. What you see here was only a test.',
    steps: [
      'Open the booth on another device: scan the code below, or copy the text.',
      'Compare the tracker there with the one that you noted here before the vote was opened.',
      'Compare what it says was sealed with what you chose.',
      'If anything differs, do not vote on this device. Tell the returning officer.',
    ],
    tracker: 'Tracker of the test vote',
    qr: 'Code with the address that opens the test vote on another device',
    scan: 'Scan this with another device.',
    opening: 'Or copy it',
    orCopy: (address: string) => `Open ${address} on another device, and give it this text:`,
    marked: 'What you chose',
    again:
      'This vote cannot be cast any more. Your choices are still here: seal them again, with a new tracker, to cast them or to test once more.',
    button: 'Seal my vote again',
  },
  test: {
    title: 'What was sealed in a test vote',
    lead: 'Somebody voting on another device asked for a sealed vote to be opened instead of cast. Here you see what was in it.',
    field: 'Text from the other device',
    button: 'Show what was sealed',
    wrong: 'This text opens no vote of this poll. Copy all of it from the other device.',
    opens: 'Opened',
    trackerIs: 'The test vote has this tracker:',
    says: 'What was sealed',
    blank: 'Blank',
    compare:
      'The tracker must be the one that you noted on the other device before the vote was opened, and this must be what you chose there. If either differs, tell the returning officer.',
  },
  receipt: {
    title: 'Your vote has been cast',
    nothingMore: 'There is nothing more to do.',
    heading: 'How to find your vote again',
    poll: 'Vote',
    castAt: 'Cast',
    tracker: 'Tracker',
    entry: 'Entry in the log',
    qr: 'Code with the address where your sealed vote can be found',
    scan: 'Scan this to look for your vote on another device, now or later.',
    check: 'Check that your vote is counted',
    meaningTitle: 'What the tracker is for',
    meaning:
      'Your sealed vote is on a public board under its tracker. Whenever you like, look whether it is there: nobody can take it away or change it without that being seen.',
    notHow:
      'The tracker does not show how you voted, to you or to anybody. This device has forgotten what you chose.',
    earlier: 'Votes that you cast before',
    earlierSays: 'They stay on the board, marked as replaced. Only your last vote is counted.',
    print: 'Print this page',
    back: 'Back to my ballots',
    none: 'You have not voted in this poll',
    noneSays: 'No sealed vote of yours is in the ballot box.',
  },
  tracker: {
    title: 'Check that your vote is counted',
    lead: 'Your sealed vote is on the public board of the ballot box, under its tracker.',
    field: 'Tracker',
    hint: '43 letters, digits, + and /. Capitals matter, spaces do not.',
    button: 'Look for it',
    notOne: 'A tracker has 43 letters, digits, + and /. Check that you copied all of it',
    states: {
      current: 'This vote is in the ballot box, and it is one of those that count',
      superseded: 'This vote was replaced: a later vote of the same person counts instead',
      paper: 'This is a vote on paper that two tellers put in the ballot box, and it counts',
    },
    proved: {
      yes: (entry: string) =>
        `It has entry ${entry} in the public log. This device has checked the signature and the proof.`,
      'not-yet': (entry: string) =>
        `It will have entry ${entry} in the public log, whose next signature is awaited. Look again in a moment.`,
      wrong: (entry: string) =>
        `But the log does not prove it: entry ${entry} should, and does not.`,
    },
    tell: 'Tell the returning officer, and keep this page.',
    entry: 'See the entry',
    notHowTitle: 'Why you do not see how you voted',
    notHow:
      'A sealed vote can be read by nobody. The seals are opened together after voting closes, when the votes have been shuffled and no vote has a name or a tracker any more.',
  },
  secrecy: {
    title: 'How your vote stays secret',
    lead: 'In a secret poll your vote is sealed on your own device before it is sent. This is what that does for you, and what it cannot do.',
    sections: [
      {
        title: 'What happens to your vote',
        says: [
          'Your device seals your vote with a key made by scrutineers and the server together. From then on nobody can read it: not us, not the secretary, not whoever has a copy of the database.',
          'The sealed vote goes into the ballot box, and on a public board under a tracker that you are given.',
          'After voting closes, the votes are shuffled, more than once and by different people. Nobody can follow a vote through, and each shuffle is proved to have lost and changed none.',
          'Only then are they opened, by enough scrutineers together with the server. For yes-or-no questions not even single votes are opened, only the totals.',
          'Everything that was done is published, so that anybody can check the count, with programs that are not ours too.',
        ],
      },
      {
        title: 'What you can check yourself',
        says: [
          'That your vote is in the ballot box: look for its tracker on the public board.',
          'That this device seals what you chose: have a sealed vote opened instead of cast, and look at it on another device.',
          'That this booth is the one that everybody gets: compare its release, below, with the public log.',
          'That nobody votes for you: you get an email when a vote is cast in your name, and your ballots page shows it.',
        ],
      },
      {
        title: 'What others can see',
        says: [
          'That you are on the roll, and whether you have voted: those who run the poll must know, so that nobody votes twice.',
          'Never how, unless everybody voted the same way: then the result itself tells. In a very small vote the result tells more than in a large one.',
          'In a ranking of many candidates, somebody who made you promise an unusual order could look for it among the opened votes.',
        ],
      },
      {
        title: 'Where the protection ends',
        says: [
          'Somebody who watches your screen, or software on your device that spies on you, sees what you choose. If you voted while somebody looked on, vote again in private where the rules allow it: only your last vote counts.',
          'A dishonest server could hand you a dishonest booth. That is why the booth’s release is in the public log, and why you can test this device.',
          'A dishonest server could vote in your name. You would get an email, and your ballots page would show it.',
          'If the server and enough scrutineers worked together against you, they could open votes. If all who shuffle worked together, they could follow them. Scrutineers are chosen so that they would not.',
          'A computer of a kind that does not exist yet might one day open sealed votes that somebody has kept. Which vote is whose is erased some time after the poll.',
          'You could show somebody how you voted, if you wanted to. Nobody may ask it of you.',
          'Programs that are not ours check our results, but no independent expert has examined our program yet.',
        ],
      },
    ],
    release: {
      title: 'The release of this booth',
      says: 'A fingerprint of all files of the booth that this browser was given, worked out on this device:',
      logged: 'The public log has this release.',
      notLogged:
        'The public log does NOT have this release. Do not vote here: tell the returning officer.',
      entry: 'See its entry in the log',
    },
  },
} as const;

export const wording = inLanguage('booth', english);
