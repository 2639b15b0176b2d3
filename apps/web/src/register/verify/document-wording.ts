/** Checking a file that somebody was handed. */
export const documentWording = {
  title: 'Check a certificate',
  lead: 'Choose the PDF file that you were given. It is read on this device and is not sent anywhere: only its hash is looked up in the log.',
  field: 'Certificate file',
  button: 'Check the certificate',
  missing: 'Choose a certificate file',
  results: {
    'in-the-log': 'This is the file that was issued. Nothing in it was changed.',
    'not-in-the-log':
      'The log holds no file like this one. It was changed after it was issued, or it was not issued here.',
    unreachable: 'The log could not be read. Check your connection and try again.',
  },
  documents: {
    'certificate-of-result': 'Certificate of result',
    'scrutineers-report': 'Scrutineer’s report',
  } as Readonly<Record<string, string>>,
  of: (number: number, title: string) => `Decision ${number}: ${title}`,
  found: (index: number, time: string) =>
    `Its hash is in entry ${index.toLocaleString('en-GB')} of the log, issued ${time}.`,
} as const;
