/** Every address in the web app, built in one place. */
export const paths = {
  home: '/',
  decisions: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery('/decisions', filters),
  decision: (number: number) => `/decisions/${number}`,
  /** The register for feed readers and other programs, searched as the page is. */
  feed: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery('/feed.atom', filters),
  decisionsFile: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery('/decisions.json', filters),
  announcedElections: '/elections',
  announcedElection: (id: string) => `/elections/${id}`,
  council: '/council',
  asAt: (on?: string) => withQuery('/as-at', { on }),
  /** The version in force; on another day than today when one is given. */
  constitution: (on?: string) => withQuery('/constitution', { on }),
  constitutionVersion: (version: number) => `/constitution/versions/${version}`,
  /** What one version changes in another. */
  constitutionChanges: (from: number, to: number) =>
    withQuery('/constitution/changes', { from: from.toString(), to: to.toString() }),
  challenges: '/challenges',
  log: (from?: number) => withQuery('/log', { from: from?.toString() }),
  /** The page of the log with an entry, which it points out. */
  logEntry: (index: number) => withQuery('/log', { entry: index.toString() }),
  verify: '/verify',

  signIn: (next?: string) => withQuery('/sign-in', { next }),
  signInCode: (next?: string) => withQuery('/sign-in/code', { next }),
  /** For the code of a letter; whoever is led here by the letter itself has it after a #. */
  signInByLetter: (next?: string) => withQuery('/sign-in/letter', { next }),
  lostCode: '/sign-in/lost-code',
  lostCodeSent: '/sign-in/lost-code/sent',
  ballots: '/vote',
  seatOffer: (seat: string) => `/vote/seats/${seat}`,
  /** Where whoever would be removed from an office replies. */
  removalReply: (resolution: string) => `/vote/replies/${resolution}`,
  /** Who sits for a member, and whom they can recall. */
  recalls: '/vote/recalls',
  recall: (term: string) => `/vote/recalls/${term}`,
  councilBusiness: '/vote/council',
  councilVacancy: (id: string) => `/vote/council/vacancies/${id}`,
  nomineeInterest: (vacancy: string, nomination: string) =>
    `/vote/council/vacancies/${vacancy}/nominations/${nomination}/interest`,
  councilItem: (resolution: string) => `/vote/council/items/${resolution}`,
  itemInterest: (resolution: string) => `/vote/council/items/${resolution}/interest`,
  /** What a member holds, and their interests in it. */
  ownTerm: (term: string) => `/vote/terms/${term}`,
  elections: '/vote/elections',
  election: (id: string) => `/vote/elections/${id}`,
  ownCount: (id: string) => `/vote/elections/${id}/count`,
  objectToResult: (id: string, decision: number) =>
    `/vote/elections/${id}/results/${decision}/objection`,
  nominate: (id: string) => `/vote/elections/${id}/nominate`,
  nomination: (id: string, nomination: string) => `/vote/elections/${id}/nominations/${nomination}`,
  declareNomination: (id: string, nomination: string) =>
    `/vote/elections/${id}/nominations/${nomination}/declaration`,
  withdrawNomination: (id: string, nomination: string) =>
    `/vote/elections/${id}/nominations/${nomination}/withdrawal`,
  secondNomination: (id: string, nomination: string) =>
    `/vote/elections/${id}/nominations/${nomination}/seconding`,
  candidatePhoto: (candidate: string) => `/api/v1/candidates/${candidate}/photo`,
  paper: (poll: string) => `/vote/${poll}`,
  contest: (poll: string, number: number) => `/vote/${poll}/contests/${number}`,
  check: (poll: string) => `/vote/${poll}/check`,
  receipt: (poll: string) => `/vote/${poll}/receipt`,
  booth: (poll: string) => `/booth/${poll}`,
  boothQuestion: (poll: string, number: number) => `/booth/${poll}/questions/${number}`,
  boothCheck: (poll: string) => `/booth/${poll}/check`,
  boothReceipt: (poll: string) => `/booth/${poll}/receipt`,
  /** Where anybody finds a sealed ballot by its tracker. */
  boothTracker: (poll: string, box: string, tracker?: string) =>
    withQuery(`/booth/${poll}/boxes/${box}/tracker`, { tracker }),
  /** Where another device opens a ballot that is not cast. The opening stays in the browser. */
  boothTest: (poll: string, box: string, opening = '') =>
    `/booth/${poll}/boxes/${box}/test${opening && `#${opening}`}`,
  secrecy: '/booth/secrecy',
  /** Where whoever has a sample link votes in a rehearsal. */
  rehearsal: (link: string) => `/rehearsal/${link}`,
  rehearsalQuestion: (link: string, number: number) => `/rehearsal/${link}/questions/${number}`,
  rehearsalCheck: (link: string) => `/rehearsal/${link}/check`,
  rehearsalDone: (link: string) => `/rehearsal/${link}/done`,
  mailbox: '/mailbox',
  mail: (id: string) => `/mailbox/${id}`,

  office: '/office',
  inspection: '/office/inspection',
  raiseChallenges: '/office/challenges',
} as const;

/** Adds the parameters that have a value. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
}
