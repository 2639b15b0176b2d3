/** Words of the page on which the record is checked. */
export const wording = {
  title: 'Check the record yourself',
  lead: 'You do not have to trust us, or this website. The whole record is published as plain files. Anyone can work out every decision again.',
  receiptTitle: 'Check that your vote was counted',
  receiptLead:
    'Choose the receipt file that you saved when you voted. It is read on this device and is not sent anywhere.',
  receiptField: 'Receipt file',
  receiptButton: 'Check the receipt',
  missing: 'Choose a receipt file',
  results: {
    'in-the-log': 'Your vote is in the log, exactly as your receipt says.',
    'not-in-the-log':
      'The log has a different entry in this place. Keep your receipt and tell a scrutineer.',
    'wrong-hash':
      'The receipt does not fit its own code. It may have been changed after it was saved.',
    'not-a-receipt': 'This file is not a receipt from here.',
    unreachable: 'The log could not be read. Check your connection and try again.',
  },
  found: (index: number, time: string) => `Entry ${index.toLocaleString('en-GB')}, cast ${time}.`,
  allTitle: 'Check everything',
  allLead: 'Install the folkmoot program, then run:',
  allDoes: 'It fetches the record and checks, with no help from us:',
  steps: [
    'that the log is signed, and that no entry has been changed, added or taken out',
    'that every decision follows from its facts and the rules in force on the day',
    'that every count follows from the ballots',
    'that every file has the hash that the log gives for it',
  ],
  readTitle: 'Read the files',
  readLead: 'They are made to be read by people too:',
  files: {
    checkpoint: 'The signed checkpoint of the log',
    entries: 'The entries of the log, one a line',
  },
} as const;
