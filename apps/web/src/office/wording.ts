import { type Role } from '../shared/api-session';
import { type PollKind } from '../shared/api-voting';

/** Words that all the office's pages share. Each area has a `wording.ts` of its own beside its pages. */
export const wording = {
  office: 'Office',
  links: {
    members: 'Members',
    resolutions: 'Resolutions',
    elections: 'Elections',
    appointments: 'Appointments',
    surplus: 'Surplus',
    funds: 'Fund rounds',
    polls: 'Polls',
    boards: 'Scrutineers',
    challenges: 'Challenges',
    meetings: 'Meetings',
    constitution: 'Constitution',
    register: 'Register',
  },
  roles: {
    secretary: 'company secretary',
    'returning-officer': 'returning officer',
    scrutineer: 'scrutineer',
    inspector: 'inspector',
    'council-member': 'council member',
    member: 'member',
  } satisfies Record<Role, string>,
  here: (roles: readonly string[]) => `(${roles.join(', ')})`,
  success: 'Done',
  version: (version: number) => `Version ${version} of the constitution`,
  gate: {
    title: 'This part is for the office',
    says: 'You are signed in, but you hold none of the offices that work here: company secretary, returning officer, scrutineer or inspector.',
    wrong: 'If you should hold one, ask the company secretary.',
    member: 'Go to your ballots',
    challenges: 'See and raise challenges',
    register: 'Read the register of decisions',
  },
  duty: (who: string, what: string) => `Only the ${who} can ${what}.`,
  or: ' or the ',
  kinds: {
    resolution: 'Resolution',
    election: 'Election',
    'fund-round': 'Fund round',
  } satisfies Record<PollKind, string>,
  electorates: {
    'legal-members': 'The members of the company',
    members: 'All members',
    council: 'The council',
    'elected-council': 'The elected members of the council',
    board: 'The board',
  },
  electoratesVote: {
    'legal-members': 'The members of the company vote',
    members: 'All members vote',
    council: 'The council votes',
    'elected-council': 'The elected members of the council vote',
  },
  states: {
    draft: 'Draft',
    open: 'Open',
    due: 'Closing now',
    closed: 'Closed',
    counted: 'Counted',
    decided: 'Decided',
    declared: 'Declared',
  },
} as const;
