import { addYears } from '@folkmoot/basics';
import { type Constitution, type WayToFill } from '../../constitution';
import { type Step } from '../../outcome';
import { list } from '../../reasoning/explain';
import { find, type Source, weigh } from '../../reasoning/step';
import { type Contested, contestedBy, isForOffice } from '../../contested/contested';
import { coOptingKind } from './co-opting-kind';
import { canBeCountedAgain } from './counted-again';
import { type FallenSeat } from './facts';

/** One way to fill a seat: what was looked at, and whether it is open. */
export interface WayTried {
  readonly way: WayToFill;
  readonly steps: readonly Step[];
  readonly possible: boolean;
  /** What happens if it is taken, as a sentence. */
  readonly says: string;
}

/** Share of the votes that the next candidate needs, and the months for which that counts. Source: R-E11. */
const NEXT_HIGHEST = { percent: 10, years: 1 };

/** Looks whether one way to fill a seat is open. Source: R-E11, R-F30. */
export function tryWay(
  constitution: Constitution,
  facts: FallenSeat,
  way: WayToFill,
  source: Source,
): WayTried {
  const again = facts.tried?.includes(way)
    ? [find(source, 'It was tried, and nobody was elected.', false)]
    : [];
  const steps = [...again, ...LOOK[way](facts, source, constitution)];
  const of = contestedBy(constitution, facts.constituency);
  return {
    way,
    steps,
    possible: steps.every(({ holds }) => holds),
    says: OUTCOME[way](facts, of),
  };
}

const OUTCOME: Readonly<Record<WayToFill, (facts: FallenSeat, of: Contested | null) => string>> = {
  countback: () =>
    'The papers that elected the former member at the last election are counted for those who would serve',
  recount: () =>
    'All papers of the last election are counted again without the former member, and whoever sits keeps their seat',
  'next-highest': ({ election, constituency }) =>
    `${election?.next?.name ?? 'The next candidate'}, who came next at the last election, takes the ${isForOffice(constituency) ? 'place' : 'seat'}`,
  'by-election': ({ constituency }, of) =>
    of?.office
      ? `An election to the office of ${of.name} fills the rest of the term`
      : `${of?.name ?? constituency} elects somebody for the rest of the term`,
  'co-option': (_, of) =>
    of?.office
      ? `Somebody is appointed as ${of.name} until the next election to the office`
      : 'The council co-opts somebody until the next yearly election',
};

type Look = (facts: FallenSeat, source: Source, constitution: Constitution) => readonly Step[];

const LOOK: Readonly<Record<WayToFill, Look>> = {
  countback: ({ election }, source) => [
    ...fromPapers(election, { ...source, rule: 'R-F30' }),
    ...electedThen(election, { ...source, rule: 'R-F30' }),
  ],
  recount: ({ election }, source) => fromPapers(election, { ...source, rule: 'R-F30' }),
  'next-highest': nextHighest,
  'by-election': (_, source) => [find(source, 'A by-election can always be held.', true)],
  'co-option': ({ constituency }, source, constitution) => [
    canCoOpt(constitution, constituency, source),
  ],
};

const canCoOpt = (constitution: Constitution, code: string, source: Source): Step =>
  isForOffice(code)
    ? find(source, 'Whoever appoints to the office can always do so.', true)
    : coOptingKind(constitution) === null
      ? find(
          source,
          'The constitution has no kind of decision by which anybody is co-opted.',
          false,
        )
      : find(source, 'The council can always co-opt.', true);

/** Papers can be counted back only for who held some when elected. Source: R-F30 ii. */
const electedThen = (election: FallenSeat['election'], source: Source): readonly Step[] =>
  election?.electedThen === false
    ? [
        find(
          source,
          'The member came in later, in the place of another, so held no papers at the count.',
          false,
        ),
      ]
    : [];

function fromPapers(election: FallenSeat['election'], source: Source): readonly Step[] {
  if (!election) return [find(source, NO_ELECTION, false)];
  const { method, ballotsRetained, willing } = election;
  const again = canBeCountedAgain(method);
  return [
    find(
      source,
      again
        ? 'Papers of the method of the last election can be counted again.'
        : 'Papers of the method of the last election cannot be counted again.',
      again,
      { method },
    ),
    find(
      source,
      ballotsRetained ? 'Its papers were kept.' : 'Its papers were not kept.',
      ballotsRetained,
    ),
    someoneWilling(willing, source),
  ];
}

function nextHighest({ election, on }: FallenSeat, source: Source): readonly Step[] {
  if (!election) return [find(source, NO_ELECTION, false)];
  const { method, heldOn, next, validPapers, willing } = election;
  const byMostVotes = method === 'fptp' || method === 'block-vote' || method === 'approval';
  const inTime = on <= addYears(heldOn, NEXT_HIGHEST.years);
  return [
    find(
      source,
      byMostVotes
        ? 'At the last election those with most votes won, so one candidate came next.'
        : 'The method of the last election does not say who came next.',
      byMostVotes,
      { method },
    ),
    find(
      source,
      inTime
        ? 'It was held no more than a year before the seat fell free.'
        : 'It was held more than a year before the seat fell free.',
      inTime,
      { 'held on': heldOn, on },
    ),
    next && validPapers > 0
      ? weigh(
          source,
          `The next candidate needs votes on at least ${NEXT_HIGHEST.percent} % of the valid papers.`,
          { times: 100, of: next.votes, says: `votes for ${next.name}` },
          '>=',
          { times: NEXT_HIGHEST.percent, of: validPapers, says: 'valid papers' },
        )
      : someoneWilling(willing, source),
  ];
}

const NO_ELECTION = 'No election filled this seat, so there are no papers to go back to.';

const someoneWilling = (willing: readonly string[], source: Source): Step =>
  find(
    source,
    willing.length > 0
      ? `Willing to serve: ${list(willing)}.`
      : 'Nobody who stood then would serve now.',
    willing.length > 0,
  );
