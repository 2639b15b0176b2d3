import { counted } from '../../shared/counted';

/** Words of the check of a decision on the reader’s own device. */
export const wording = {
  lead: 'Your own device can fetch the published files and work this decision out again.',
  button: 'Check this decision here',
  holds: 'Everything about this decision holds.',
  fails: 'Something about this decision does not hold.',
  counted: (ballots: number, entries: number) =>
    `${counted(ballots, 'ballot paper was', 'ballot papers were')} counted again. The log that it stands in has ${counted(entries, 'entry', 'entries')}.`,
  steps: {
    signature: {
      holds: 'The log is signed with its key.',
      fails: 'The log is not signed with its key.',
    },
    log: {
      holds:
        'The decision, its poll and its rules stand in that log: each was proved by its hash tree.',
      fails: 'The decision, its poll or its rules could not be proved to stand in that log.',
    },
    document: {
      holds: 'This decision is the one whose hash is in the log.',
      fails: 'This decision is not the one whose hash is in the log.',
    },
    rules: {
      holds:
        'The rules in force, applied again to its facts, give the same outcome and the same reasons.',
      fails: 'The rules in force, applied again to its facts, do not give this outcome.',
    },
    count: {
      holds: 'The ballots, counted again, give the same count.',
      fails: 'The ballots, counted again, do not give this count.',
    },
    facts: {
      holds: 'The facts are those of the count and of the roll.',
      fails: 'The facts are not those of the count and of the roll.',
    },
  },
  key: 'Compare the key of the log with the one in the minutes or on a receipt:',
  notSeen:
    'One decision alone cannot show that no ballot was left out before voting closed: that takes the whole log, which the program below reads.',
  'nothing-published':
    'This site does not publish its record as files. Use the program below instead.',
  unreachable: 'The files could not be read. Check your connection and try again.',
} as const;
