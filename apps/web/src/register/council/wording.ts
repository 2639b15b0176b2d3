/** Words of the page about who sits on the council. */
export const wording = {
  title: 'Council',
  lead: 'Who holds each seat and each office, from when until when, and the decision that put them there. Who elects or appoints them, and can remove them, is in the constitution.',
  seats: (seats: number) => (seats === 1 ? '1 seat' : `${seats} seats`),
  places: (places: number) => (places === 1 ? '1 place' : `${places} places`),
  termInRow: 'Term',
  termOf: (number: number, most: number | null) =>
    most === null ? `${number} in a row` : `${number} of ${most} in a row`,
  vacantSince: (holder: string, since: string, why: string) =>
    `Vacant since ${since}, when ${holder} left. ${why}`,
  next: (says: string) => `What happens next: ${says}`,
  notFilled: (count: number, besides: boolean) =>
    count === 1
      ? `${besides ? 'One more place' : 'One place'} has not been filled yet.`
      : `${count}${besides ? ' more' : ''} places have not been filled yet.`,
  directorLeft: (holder: string, day: string) =>
    `${holder} ceased to be a director: out of office from ${day}.`,
  toBeFiled: (at: string, by: string, citation: string) =>
    `${at} must be told by ${by} (${citation}); it is not recorded yet that it was.`,
  wasFiled: (at: string, day: string) => `${at} was told on ${day}.`,
  interestsOf: (name: string) => `Declared interests: ${name}`,
  declaredOn: (day: string) => `Declared on ${day}`,
  vacant: (count: number) => (count === 1 ? '1 vacant' : `${count} vacant`),
  seatsTitle: 'Council seats',
  officesTitle: 'Offices',
  name: 'Name',
  from: 'From',
  to: 'Until',
  decision: 'Decision',
  appointedBy: (body: string) => `Appointed by: ${body}`,
  nobody: 'Nobody holds this now',
  anotherDay: 'See the council, the rules and the members on another day',
} as const;
