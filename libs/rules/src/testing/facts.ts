import { plainDate } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import {
  type AllocationProposal,
  type ContestFacts,
  type OfficeItem,
  type Participation,
  type ResolutionFacts,
} from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';

/** A council of 20, all in office, of whom so many take part. */
export const council = (staff: number, community: number, partners: number): Participation[] => [
  { constituency: 'staff', entitled: 10, tookPart: staff },
  { constituency: 'community', entitled: 6, tookPart: community },
  { constituency: 'partners', entitled: 4, tookPart: partners },
];

/** A resolution of the members, with as many ballots as there are votes. */
export function membersVote(
  kind: string,
  votesFor: number,
  votesAgainst: number,
  abstained = 0,
): ResolutionFacts {
  const tookPart = votesFor + votesAgainst + abstained;
  return {
    type: 'resolution',
    kind,
    title: 'New articles',
    votesFor,
    votesAgainst,
    abstained,
    participation: [{ constituency: 'staff', entitled: Math.max(1_300, tookPart), tookPart }],
    decidedOn: plainDate('2026-07-10'),
    proposal: { type: 'none' },
  };
}

/** A resolution of a full council, carried by 15 to 3 with 2 abstentions unless said otherwise. */
export const councilVote = (facts: Partial<ResolutionFacts>): ResolutionFacts => ({
  type: 'resolution',
  kind: 'council-resolution',
  title: 'A matter for the council',
  votesFor: 15,
  votesAgainst: 3,
  abstained: 2,
  participation: council(10, 6, 4),
  decidedOn: plainDate('2026-09-01'),
  proposal: { type: 'none' },
  ...facts,
});

/** How an appointment comes before the council as it should, every check made. */
export const putForward = (change: Partial<OfficeItem> = {}): OfficeItem => ({
  presidedBy: { id: 'm-2', name: 'Ruth Lead' },
  chair: { id: 'm-1', name: 'Carl Chair' },
  atGeneralMeeting: true,
  leftOut: 0,
  committee: { members: 5, councilMembers: 3, sat: 4 },
  nominee: {
    memberOf: ['community', 'public-north'],
    checks: (
      ['interests-declared', 'fit-and-proper', 'not-disqualified', 'identity-verified'] as const
    ).map((check) => ({ check, inOrder: true, on: plainDate('2026-06-20') })),
  },
  ...change,
});

/** How a removal comes before the council as it should: on the fifteenth clear day after the reasons were sent. */
export const replied = (change: Partial<OfficeItem> = {}): OfficeItem => ({
  presidedBy: { id: 'm-2', name: 'Ruth Lead' },
  atGeneralMeeting: true,
  leftOut: 0,
  notice: {
    givenOn: plainDate('2026-06-20'),
    voteFrom: plainDate('2026-07-05'),
    reply: 'I was ill, and said so.',
  },
  ...change,
});

/** The preset with one kind of decision changed. */
export const withKind = (code: string, change: Partial<DecisionKind>): Constitution => ({
  ...cicMembersCouncil,
  decisionKinds: cicMembersCouncil.decisionKinds.map((kind) =>
    kind.code === code ? { ...kind, ...change } : kind,
  ),
});

/** A surplus of £412,300.00, all of it allocated. */
export const allocation = (change: Partial<AllocationProposal> = {}): AllocationProposal => ({
  type: 'allocation',
  year: '2025–26',
  surplusPence: '41230000',
  accumulatedProfitsPence: '120000000',
  accumulatedLossesPence: '0',
  reservesPence: '60000000',
  lines: [
    { destination: 'reserves', pence: '11230000' },
    { destination: 'services', pence: '25000000' },
    { destination: 'community-fund', pence: '5000000' },
  ],
  membersResolution: null,
  ...change,
});

export const candidates = [
  { id: 'c-1', name: 'Ada Okafor' },
  { id: 'c-2', name: 'Ben Hirst' },
  { id: 'c-3', name: 'Casey Ward' },
];

/** A count of two community seats among three candidates. */
export const contest = (change: Partial<ContestFacts> = {}): ContestFacts => ({
  constituency: 'community',
  title: 'Community seats',
  seats: 2,
  candidates,
  entitled: 240,
  valid: 120,
  rejected: 3,
  method: 'scottish-stv',
  methodVersion: '1',
  quota: '41',
  elected: ['c-3', 'c-1'],
  countSheetSha256: 'ab'.repeat(32),
  lots: [],
  termFrom: plainDate('2026-10-01'),
  placesTaken: 0,
  seatsInName: [],
  ...change,
});
