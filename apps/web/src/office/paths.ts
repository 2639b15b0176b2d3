import { paths, withQuery } from '../shared/paths';

const { office } = paths;

/** The addresses of a kind of thing that has a list, a form for a new one, and a page for each. */
const things = (name: string) => ({
  all: `${office}/${name}`,
  draft: `${office}/${name}/new`,
  one: (id: string) => `${office}/${name}/${id}`,
});

const members = `${office}/members`;
const shares = `${office}/shares`;
const resolutions = things('resolutions');
const elections = things('elections');
const vacancies = things('appointments');
const funds = things('funds');
const polls = things('polls');
const surplus = things('surplus');
const boards = things('boards');
const inspectors = things('inspectors');
const rehearsals = things('rehearsals');

/** Every address in the office. */
export const officePaths = {
  home: office,
  members: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery(members, filters),
  member: (id: string) => `${members}/${id}`,
  leaveMember: (id: string) => `${members}/${id}/leave`,
  eraseMember: (id: string) => `${members}/${id}/erase`,
  importMembers: `${members}/import`,

  shares: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery(shares, filters),
  /** @param entry  what is known of it already */
  recordShares: (entry: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery(`${shares}/new`, entry),

  resolutions: resolutions.all,
  draftResolution: resolutions.draft,
  resolution: resolutions.one,
  editResolution: (id: string) => `${resolutions.one(id)}/edit`,
  deleteResolution: (id: string) => `${resolutions.one(id)}/delete`,
  openResolution: (id: string) => `${resolutions.one(id)}/open`,
  nextSelectionBallot: (id: string) => `${resolutions.one(id)}/next-ballot`,
  specialNotice: (id: string) => `${resolutions.one(id)}/special-notice`,
  presiding: (id: string) => `${resolutions.one(id)}/presiding`,
  itemInterest: (id: string) => `${resolutions.one(id)}/interest`,
  holderNotice: (id: string) => `${resolutions.one(id)}/notice`,
  holderReply: (id: string) => `${resolutions.one(id)}/reply`,
  boardVote: (id: string) => `${resolutions.one(id)}/board-vote`,
  declareResolution: (id: string) => `${resolutions.one(id)}/declare`,
  replayResolution: (id: string) => `${resolutions.one(id)}/replay`,

  constitution: `${office}/constitution`,
  proposeVersion: `${office}/constitution/new`,
  registerVersion: `${office}/constitution/registration`,

  elections: elections.all,
  callElection: elections.draft,
  rotations: `${office}/rotations`,
  rotation: (constituency: string) => `${office}/rotations/${constituency}`,
  election: elections.one,
  ceaseCandidate: (id: string, candidate: string) =>
    `${elections.one(id)}/candidates/${candidate}/ceasing`,
  enterNomination: (id: string, constituency: string) =>
    withQuery(`${elections.one(id)}/nominations/new`, { constituency }),
  withdrawNomination: (id: string, nomination: string) =>
    `${elections.one(id)}/nominations/${nomination}/withdrawal`,
  nomination: (id: string, nomination: string) => `${elections.one(id)}/nominations/${nomination}`,
  pollingDay: (id: string) => `${elections.one(id)}/polling-day`,
  planReminders: (id: string) => `${elections.one(id)}/reminders`,
  askOverride: (id: string) => `${elections.one(id)}/overrides/new`,
  decideOverride: (id: string, override: string) => `${elections.one(id)}/overrides/${override}`,
  electionNotReached: (id: string, stage: string) => `${elections.one(id)}/notices/${stage}`,
  electionCameBack: (id: string, stage: string) => `${elections.one(id)}/notices/${stage}/new`,
  stateIndependence: (id: string) => `${elections.one(id)}/independence`,
  completeStage: (id: string, stage: string) => `${elections.one(id)}/stages/${stage}`,
  declareUnopposed: (id: string) => `${elections.one(id)}/unopposed`,
  endElection: (id: string) => `${elections.one(id)}/end`,
  goOnForFewer: (id: string) => `${elections.one(id)}/fewer`,
  openElection: (id: string) => `${elections.one(id)}/open`,
  nextBallot: (id: string) => `${elections.one(id)}/next-ballot`,
  countElection: (id: string) => `${elections.one(id)}/count`,
  reviewCount: (id: string) => `${elections.one(id)}/count/review`,
  answerObjection: (id: string, objection: string) =>
    `${elections.one(id)}/count/objections/${objection}`,
  askRecount: (id: string) => `${elections.one(id)}/count/recount`,
  answerRecount: (id: string, request: string) => `${elections.one(id)}/count/recounts/${request}`,
  objectionsToResult: (id: string) => `${elections.one(id)}/objections`,
  objectionToResult: (id: string, objection: string) =>
    `${elections.one(id)}/objections/${objection}`,
  countSheet: (id: string, contest: string) => `${elections.one(id)}/contests/${contest}`,
  declareElection: (id: string) => `${elections.one(id)}/declare`,
  rehearseElection: (id: string) => `${elections.one(id)}/rehearse`,
  rehearsal: rehearsals.one,
  rehearsedCount: (id: string, contest: string) => `${rehearsals.one(id)}/contests/${contest}`,
  deleteRehearsal: (id: string) => `${rehearsals.one(id)}/delete`,

  appointments: vacancies.all,
  announceVacancy: vacancies.draft,
  /** Of an elected seat that fell free, by the term that was over. */
  announceCoOption: (seat: string) => withQuery(vacancies.draft, { seat }),
  vacancy: vacancies.one,
  addNomination: (id: string) => `${vacancies.one(id)}/nominations/new`,
  proposeSelection: (id: string) => `${vacancies.one(id)}/selection`,
  proposeNominee: (id: string, nomination: string) =>
    `${vacancies.one(id)}/nominations/${nomination}/propose`,
  committee: (id: string) => `${vacancies.one(id)}/committee`,
  interviews: (id: string) => `${vacancies.one(id)}/interviews`,
  considerNominee: (id: string, nomination: string) =>
    `${vacancies.one(id)}/nominations/${nomination}/stage`,
  nomineeInterest: (id: string, nomination: string) =>
    `${vacancies.one(id)}/nominations/${nomination}/interest`,
  recommendNominee: (id: string, nomination: string) =>
    `${vacancies.one(id)}/nominations/${nomination}/recommend`,
  checkNominee: (id: string, nomination: string) =>
    `${vacancies.one(id)}/nominations/${nomination}/check`,
  removeHolder: (term: string) => `${office}/removals/${term}`,
  /** Where a recall that members signed is put to the vote. */
  recall: (recall: string) => `${office}/recalls/${recall}`,
  endTerm: (term: string) => `${office}/terms/${term}/ending`,
  declareInterests: (term: string) => `${office}/terms/${term}/interests`,
  interests: (on?: string) => withQuery(`${office}/interests`, { on }),
  appointFromOutside: `${office}/seats/outside`,
  vacantSeat: (term: string) => `${office}/seats/${term}`,
  offerSeat: (term: string) => `${office}/seats/${term}/offer`,
  answerOffer: (term: string, candidate: string) => `${office}/seats/${term}/answers/${candidate}`,
  fillSeat: (term: string) => `${office}/seats/${term}/fill`,
  byElection: (term: string) => `${office}/seats/${term}/by-election`,

  surplus: surplus.all,
  prepareSurplus: surplus.draft,
  surplusRound: surplus.one,

  funds: funds.all,
  announceFund: funds.draft,
  fund: funds.one,
  addBid: (id: string) => `${funds.one(id)}/bids/new`,
  openFund: (id: string) => `${funds.one(id)}/open`,
  declareFund: (id: string) => `${funds.one(id)}/declare`,

  boards: boards.all,
  setUpBoard: boards.draft,
  board: boards.one,
  retireBoard: (id: string) => `${boards.one(id)}/retire`,

  polls: polls.all,
  poll: polls.one,
  opening: (id: string) => `${polls.one(id)}/opening`,
  confirmOpening: (id: string) => `${polls.one(id)}/opening/confirmation`,
  openWithout: (id: string, place: string) => `${polls.one(id)}/opening/without/${place}`,
  votesOnPaper: (id: string) => `${polls.one(id)}/paper`,
  paperBatch: things('paper').one,
  withdrawBatch: (id: string) => `${things('paper').one(id)}/withdraw`,
  remind: (id: string) => `${polls.one(id)}/remind`,
  notReached: (id: string) => `${polls.one(id)}/not-reached`,
  codes: (id: string) => `${polls.one(id)}/codes`,
  newCode: (id: string) => `${polls.one(id)}/codes/new`,
  cameBack: (id: string) => `${polls.one(id)}/not-reached/new`,
  holdBallots: (id: string) => `${polls.one(id)}/hold`,
  closePoll: (id: string) => `${polls.one(id)}/close`,
  askEarlyClose: (id: string) => `${polls.one(id)}/close-early`,
  statePublicValue: (id: string) => `${polls.one(id)}/numbers-for-lots`,
  decidePublicValue: (id: string, stated: string) => `${polls.one(id)}/numbers-for-lots/${stated}`,
  decideEarlyClose: (id: string, request: string) => `${polls.one(id)}/close-early/${request}`,

  challenges: things('challenges').all,
  raiseChallenge: things('challenges').draft,
  challenge: things('challenges').one,

  inspectors: inspectors.all,
  appointInspector: inspectors.draft,
  inspector: inspectors.one,
  endInspection: (id: string) => `${inspectors.one(id)}/end`,

  inspection: paths.inspection,
  inspectedMatter: (kind: string, id: string) => `${paths.inspection}/${kind}/${id}`,

  meetings: things('meetings').all,
  callMeeting: things('meetings').draft,
  meeting: things('meetings').one,

  filings: `${office}/filings`,
  recordFiling: (decision: number, place: number) => `${office}/filings/${decision}/${place}`,
  recordDeparture: (term: string) => `${office}/filings/terms/${term}`,

  correctDecision: (number: number) => `${office}/register/${number}/correct`,
  register: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery(`${office}/register`, filters),
} as const;

/**
 * The step of a journey in which the reader checks a closing time before it is set.
 * @param closesAt  to the minute, for an address that can be read
 */
export const checkOpening = (page: string, closesAt: string): string =>
  withQuery(page, { closesAt: `${closesAt.slice(0, 16)}Z` });
