export const words = {
  title: 'Who retires by rotation',
  link: 'See who retires by rotation',
  lead: 'A share of these seats falls free each year. The rules say whose: whoever has sat longest since they were last elected, and by lot among those who are equal.',
  none: 'The constitution does not let seats fall free in turn.',
  caption: (name: string) => `${name}: who sits`,
  holder: 'Who sits',
  since: 'Last elected',
  fate: { title: 'This year', retires: 'Retires', stays: 'Stays', lots: 'By lot' },
  settled: (day: string) => `Settled: those who retire are out of office from ${day}.`,
  announced: (day: string) =>
    `A draw is announced for those who retire on ${day}. Another officer draws the lots.`,
  own: 'You announced this draw yourself, so another officer must draw the lots.',
  go: (name: string) => `Let members retire: ${name}`,
  how: 'How the rules come to this',
  on: 'From which day are they out of office?',
  onHint: 'Usually the day of the annual meeting. Their seats are then filled by election.',
  onWhat: 'day',
  retire: {
    says: 'Their terms end on that day. The decision is in the log for good.',
    button: 'Let them retire',
    done: 'Those who retire are recorded, and their seats fall free on that day.',
  },
  announce: {
    says: 'This commits to one half of the lot. Another officer then draws, and their browser gives the other half: neither of you can choose who retires.',
    button: 'Announce the draw',
    done: 'The draw is announced. Another officer draws the lots.',
  },
  draw: {
    says: 'Your browser draws its half of the lot now. Together with the half that was announced it decides who retires, and both are in the log for everybody to check.',
    button: 'Draw the lots',
    done: 'The lots are drawn, and the seats of those who retire fall free on that day.',
  },
} as const;
