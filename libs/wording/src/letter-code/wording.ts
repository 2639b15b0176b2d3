/** Every word of the pages for codes that come by post. */
export const english = {
  letter: {
    link: 'I have a code from a letter',
    title: 'Sign in with the code from your letter',
    field: 'Code from your letter',
    hint: '12 letters and numbers, for example 7K2P-QX4M-9DTB. Capitals and hyphens do not matter.',
    empty: 'Enter the code from your letter',
    button: 'Sign in',
    lost: 'I have lost my code',
    byEmail: 'I would rather have a link by email',
    mistyped: {
      length: 'The code has 12 letters and numbers. Check that you have typed all of them.',
      symbol: 'The code has letters and numbers only. Compare what you typed with your letter.',
      check:
        'A letter or number of the code is not right, or two have changed places. Compare it with your letter, group by group.',
    },
    refused: {
      'code-unknown':
        'We do not know this code. Compare it with your newest letter, or ask for a new code.',
      'code-replaced':
        'This code works no longer, because a new one was asked for. Use the one that was sent to you last.',
      'code-over': 'The vote that this code was for is over.',
      'too-many-codes':
        'Too many codes that we do not know were typed here. Wait 15 minutes and try again, ask for a new code, or telephone the office.',
    },
  },
  lostCode: {
    title: 'I have lost my code',
    lead: 'Tell us who you are, and we will send a new code to the address that we hold for you. Your old code will stop working.',
    field: 'Member number',
    hint: 'It is on letters from us.',
    empty: 'Enter your member number',
    button: 'Send me a new code',
    help: 'If you do not know your member number, telephone the office. They can have a new code sent to you, and do not see it.',
  },
  lostCodeSent: {
    title: 'We will send you a new code',
    email:
      'If we hold an email address for you, a link and a code are on their way to it. Your letter’s code has stopped working.',
    typeIt: 'Type the code from the email',
    post: 'If we do not, a new letter will come by post. Your old code works until the new one is printed.',
    soon: 'If voting closes before a letter can reach you, telephone the office and ask how else you can vote.',
    back: 'I have found my code',
  },
} as const;
