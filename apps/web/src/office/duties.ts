import { type Account, type Role } from '../shared/api-session';

/** Who does what, as the server will have it, and what that is called. */
const duties = {
  importMembers: { roles: ['secretary'], says: 'import members' },
  recordLeaving: { roles: ['secretary'], says: 'record that a member left' },
  recordShares: { roles: ['secretary'], says: 'record shares' },
  eraseMembers: { roles: ['secretary'], says: 'erase former members' },
  readMembers: { roles: ['secretary', 'returning-officer'], says: 'read the register of members' },
  draftResolutions: { roles: ['secretary'], says: 'draft and change resolutions' },
  changeConstitution: { roles: ['secretary'], says: 'propose a new version of the constitution' },
  runPolls: { roles: ['returning-officer'], says: 'open and close polls and declare results' },
  closeEarly: {
    roles: ['secretary', 'returning-officer'],
    says: 'ask for a poll to be closed early',
  },
  statePublicValue: {
    roles: ['secretary', 'returning-officer'],
    says: 'enter the numbers for lots',
  },
  agreeToPublicValue: {
    roles: ['secretary', 'returning-officer', 'scrutineer'],
    says: 'look up the numbers for lots',
  },
  answerObjections: {
    roles: ['secretary', 'returning-officer'],
    says: 'answer objections to declared results',
  },
  sendLetters: {
    roles: ['secretary', 'returning-officer'],
    says: 'remind electors and see whom no notice reached',
  },
  sendCodes: {
    roles: ['secretary', 'returning-officer'],
    says: 'have letters with codes printed',
  },
  holdBallots: {
    roles: ['secretary', 'returning-officer'],
    says: 'put on hold who cast which ballot',
  },
  runPaper: { roles: ['returning-officer'], says: 'announce, confirm and withdraw votes on paper' },
  setUpBoards: { roles: ['returning-officer'], says: 'set up boards of scrutineers' },
  reviewCounts: { roles: ['scrutineer'], says: 'confirm counts or object to them' },
  holdKeys: { roles: ['scrutineer'], says: 'hold the key of secret polls' },
  callElections: {
    roles: ['secretary', 'returning-officer'],
    says: 'call elections and take candidates',
  },
  fillVacancies: {
    roles: ['secretary'],
    says: 'announce vacancies, take nominations and put people to the council',
  },
  prepareSurplus: { roles: ['secretary'], says: 'prepare the allocation of a surplus' },
  prepareFunds: { roles: ['secretary'], says: 'announce fund rounds and take bids' },
  raiseChallenges: { roles: ['council-member'], says: 'raise challenges' },
  answerChallenges: { roles: ['secretary'], says: 'record the answer to a challenge' },
  appointInspectors: { roles: ['secretary'], says: 'appoint inspectors' },
  inspect: { roles: ['inspector'], says: 'look into an inspection' },
  recordFilings: { roles: ['secretary'], says: 'record what was filed with a registrar' },
  correctDecisions: { roles: ['secretary'], says: 'correct decisions' },
  callMeetings: { roles: ['secretary'], says: 'call meetings and complete their tasks' },
} as const satisfies Record<string, { readonly roles: readonly Role[]; readonly says: string }>;

export type Duty = keyof typeof duties;

export const dutyOf = (duty: Duty): { readonly roles: readonly Role[]; readonly says: string } =>
  duties[duty];

/** Whether somebody may do it. The server decides; this only saves them the journey. */
export const may = (account: Account, duty: Duty): boolean =>
  dutyOf(duty).roles.some((role) => account.roles.includes(role));

export const officeRoles: readonly Role[] = ['secretary', 'returning-officer', 'scrutineer'];

export const worksInOffice = (account: Account): boolean =>
  officeRoles.some((role) => account.roles.includes(role));
