export const openingWords = {
  title: 'Open the poll',
  start: 'Open the poll',
  when: 'When does voting close?',
  closing: 'closing',
  date: 'Closing date',
  time: 'Closing time (UK time)',
  timeHint: 'For example, 5pm or 17:30',
  minimum: (days: number) =>
    days === 1
      ? 'The constitution asks that this poll is open for at least 1 day.'
      : `The constitution asks that this poll is open for at least ${days} days.`,
  closesItself: 'The poll closes by itself at that time.',
  continue: 'Continue',
  checkTitle: 'Check before you open the poll',
  closes: 'Closes',
  change: 'Change',
  changeHidden: 'the closing time',
  opens: 'Opens',
  now: 'As soon as you press the button',
  entitled: 'Who can vote',
  people: (count: string) => `${count} people`,
  peopleWithVotes: (count: string, votes: string) => `${count} people with ${votes} votes`,
  roll: 'The roll is frozen when the poll opens: whoever joins later cannot vote in it.',
  warning: 'After this, the text and the ballot paper can no longer change.',
  readFirst: 'Read this before the poll opens',
  haveRead: 'I have read it',
  notRead: 'Tick that you have read what stands above',
  inVain:
    'The poll is not opened, because it could carry nothing. Change the draft, or fill the seats first.',
  button: 'Open the poll',
  done: 'The poll is open.',
} as const;
