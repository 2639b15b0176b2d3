import { counted } from '../../shared/counted';

/** Words of how a vote on who holds an office came about. */
export const courseWords = {
  appointment: 'How the appointment came about',
  removal: 'How the removal came about',
  vacancy: 'Vacancy',
  announced: (on: string, until: string) =>
    `Announced on ${on}. People could be nominated until ${until}.`,
  brief: 'What was looked for',
  terms: 'Pay and terms',
  decision: (number: number) => `Decision ${number}`,
  nominees: 'Nominees',
  nominated: (people: number, longlisted: number, shortlisted: number) =>
    [
      `${counted(people, 'person was', 'people were')} nominated`,
      ...(longlisted > 0 ? [`${longlisted.toLocaleString('en-GB')} longlisted`] : []),
      ...(shortlisted > 0 ? [`${shortlisted.toLocaleString('en-GB')} shortlisted`] : []),
    ].join(', '),
  interviews: (days: string) => `Interviews were held on ${days}.`,
  committee: 'Nominations committee',
  committeeOf: (members: number, council: number) =>
    `${counted(members, 'member')}, ${council.toLocaleString('en-GB')} of them council members.`,
  sat: (sat: number, leftOut: number) =>
    `${sat.toLocaleString('en-GB')} sat when it recommended${leftOut > 0 ? `; ${counted(leftOut, 'member')} with an interest in the nominee had no part in it` : ''}.`,
  recommended: (on: string) => `Recommended on ${on}`,
  checks: 'Checks',
  checked: {
    'interests-declared': 'Interests declared',
    'fit-and-proper': 'Fit and proper',
    'not-disqualified': 'Not disqualified',
    'identity-verified': 'Identity verified',
  },
  inOrder: (check: string, on: string) => `${check}: in order on ${on}`,
  notInOrder: (check: string, on: string) => `${check}: not in order on ${on}`,
  ground: 'Ground',
  reasons: 'Reasons',
  reasonsSent: (to: string, on: string) => `Sent to ${to} on ${on}.`,
  hearing: 'Hearing',
  heard: (on: string) => `Offered for ${on}.`,
  reply: 'Reply',
  noReply: (name: string) => `${name} could reply until the vote opened, and did not.`,
  replied: (name: string) => `${name} wrote this. Every voter was shown it.`,
  voteOpened: 'Vote opened',
  presided: 'Presided over by',
  atGeneralMeeting: 'At a general meeting of the council.',
  conflicts: 'Conflicts of interest',
  declared: (members: number) =>
    members === 0
      ? 'No council member declared an interest.'
      : `${counted(members, 'council member')} declared an interest.`,
  leftOut: (members: number) =>
    members === 0
      ? 'Everybody in office had a vote.'
      : `${counted(members, 'council member')} had no vote, and ${members === 1 ? 'counts' : 'count'} among those in office.`,
  term: 'Term',
  termOf: (from: string, to: string) => `From ${from} until the end of ${to}.`,
  notSet: 'None, as nobody was appointed.',
} as const;
