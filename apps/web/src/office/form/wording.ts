const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong with something typed. `what` names it: `closing date`. */
export const faults = {
  missing: (what: string) => `Enter the ${what}`,
  count: (what: string) => `${capital(`the ${what}`)} must be a whole number, 1 or more`,
  number: (what: string) => `${capital(`the ${what}`)} must be a whole number, 0 or more`,
  pounds: (what: string) =>
    `${capital(`the ${what}`)} must be an amount in pounds, like 412,300 or 412,300.00`,
  date: (what: string) => `${capital(`the ${what}`)} must be a date that exists`,
  datePart: (what: string, missing: readonly string[]) =>
    `${capital(`the ${what}`)} must include a ${missing.join(' and a ')}`,
  time: (what: string) =>
    `${capital(`the ${what}`)} must be a time, like 5pm or 17:30. For midnight, use 11.59pm`,
} as const;

export const formWords = {
  cancel: 'Cancel',
  dateParts: ['Day', 'Month', 'Year'],
  dateHint: (example: string) => `For example, ${example}`,
  timeHint: 'For example, 5pm or 17:30',
  signedOut:
    'You have been signed out. Nothing you typed is lost: sign in again in another tab, then press the button here once more.',
  unreachable:
    'We got no answer from the server, so we do not know whether this was done. Press the button again: it will be done once, however often you press it.',
  failed:
    'Something went wrong on our side. Nothing half-done was kept. Try again in a few minutes.',
  usedBefore:
    'Your first try did arrive. What you have changed since was not sent. Go back and look at what was saved.',
} as const;
