import { plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, methodForSeats } from '../constitution';
import { BOARD, votesOn } from '../decisions/tally';
import {
  type ElectionFacts,
  type Participation,
  type Proposal,
  type ResolutionFacts,
} from '../facts';
import { type Ruling } from '../outcome';
import { rule } from '../rule';
import { putForward, replied } from './facts';

const kindOf = (preset: Constitution, code: string): DecisionKind => {
  const kind = preset.decisionKinds.find((known) => known.code === code);
  if (!kind) throw new Error(`${preset.id} has no kind of decision ${code}.`);
  return kind;
};

/** Everybody who votes on a kind of decision, all present: a hundred members of each constituency, or all seats. */
export function everybody(preset: Constitution, code: string): Participation[] {
  const kind = kindOf(preset, code);
  if (kind.electorate === 'board') return [{ constituency: BOARD, entitled: 8, tookPart: 8 }];
  const sits = kind.electorate === 'council' || kind.electorate === 'elected-council';
  return preset.constituencies
    .filter((constituency) => votesOn(kind, constituency) && (!sits || constituency.seats > 0))
    .map(({ code: constituency, seats }) => {
      const entitled = sits ? seats : 100;
      return { constituency, entitled, tookPart: entitled };
    });
}

/** What the rules make of a document, read from text as anybody would read it. */
export const ruled = (preset: Constitution, facts: object): Ruling =>
  valueOf(rule(preset, JSON.parse(JSON.stringify(facts))));

/** A motion on which everybody may vote and so many do. */
export const motion = (
  preset: Constitution,
  kind: string,
  [votesFor, votesAgainst]: readonly [number, number],
  change: Partial<ResolutionFacts> = {},
): Ruling =>
  ruled(preset, {
    type: 'resolution',
    kind,
    title: `A matter of the year`,
    votesFor,
    votesAgainst,
    abstained: 0,
    participation: everybody(preset, kind),
    decidedOn: plainDate('2026-07-10'),
    proposal: { type: 'none' },
    ...change,
  } satisfies ResolutionFacts);

/** Somebody for an office of which all places but one are held. */
export const appointing = (office: string): Partial<ResolutionFacts> => ({
  service: { served: [], placesTaken: 0 },
  item: putForward(),
  proposal: {
    type: 'appointment',
    office,
    nominee: { id: 'p-9', name: 'Robin Lund' },
    from: plainDate('2026-10-01'),
    to: plainDate('2029-09-30'),
  },
});

export const removing = (office: string): Partial<ResolutionFacts> => ({
  heldUntil: plainDate('2027-03-31'),
  item: replied(),
  proposal: {
    type: 'removal',
    office,
    term: 'term-7',
    holder: { id: 'p-1', name: 'Morgan Ashe' },
    on: plainDate('2026-09-02'),
    reasons: 'Four meetings missed without cause.',
  },
});

/** What the Act asks of the removal of a director, all of it done for a meeting on 10 July 2026. */
export const removedByAct = {
  specialNotice: {
    receivedOn: plainDate('2026-06-01'),
    copySentOn: plainDate('2026-06-02'),
    meetingOn: plainDate('2026-07-10'),
    toldOn: plainDate('2026-06-15'),
  },
  hearing: { representations: 'circulated', heard: true },
} satisfies Partial<ResolutionFacts>;

type Lines = Extract<Proposal, { type: 'allocation' }>['lines'];

/** A surplus of £100,000.00 and where it goes; what the lines leave goes to the reserves. */
export function allocating(
  lines: Lines,
  membersResolution: string | null = null,
): Partial<ResolutionFacts> {
  const left = lines.reduce((rest, { pence }) => rest - BigInt(pence), 10_000_000n);
  return {
    proposal: {
      type: 'allocation',
      year: '2025–26',
      surplusPence: '10000000',
      accumulatedProfitsPence: '40000000',
      accumulatedLossesPence: '0',
      reservesPence: '5000000',
      lines: [...lines, { destination: 'reserves', pence: left.toString() }],
      membersResolution,
    },
  };
}

/** An election in one constituency, with one candidate more than there are seats. */
export function election(preset: Constitution, constituency: string, seats: number): Ruling {
  const candidates = Array.from({ length: seats + 1 }, (_, index) => ({
    id: `c-${index}`,
    name: `Candidate ${index + 1}`,
  }));
  return ruled(preset, {
    type: 'election',
    title: 'Election of the year',
    contests: [
      {
        constituency,
        title: constituency,
        seats,
        candidates,
        entitled: 100,
        valid: 80,
        rejected: 1,
        method: methodForSeats(preset.elections, seats),
        methodVersion: '1',
        quota: null,
        elected: candidates.slice(0, seats).map(({ id }) => id),
        countSheetSha256: 'ab'.repeat(32),
        lots: [],
        termFrom: plainDate('2026-10-01'),
        placesTaken: 0,
        seatsInName: [],
      },
    ],
    decidedOn: plainDate('2026-09-25'),
  } satisfies ElectionFacts);
}
