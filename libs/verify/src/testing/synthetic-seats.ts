import { type PlainDate } from '@folkmoot/basics';
import { canonicalJson, type Json, sha256Hex } from '@folkmoot/log';
import {
  cicMembersCouncil,
  type Constitution,
  type ContestFacts,
  decide,
  type ElectionFacts,
} from '@folkmoot/rules';
import { type SyntheticRecord } from './synthetic-record';

/** An election that nobody contests, and what it says of the seats that it fills. */
export interface Held {
  readonly number: number;
  readonly on: PlainDate;
  /** Whose seats it fills; `office:<code>` of an office. */
  readonly constituency: string;
  readonly names: readonly string[];
  readonly seats: Pick<ContestFacts, 'termFrom' | 'placesTaken'> & Partial<ContestFacts>;
}

const electing = ({ on, constituency, names, seats }: Held): ElectionFacts => {
  const candidates = names.map((name) => ({ id: name.toLowerCase(), name }));
  const contest = {
    constituency,
    title: `${constituency}: ${names.length} seats`,
    seats: names.length,
    candidates,
    entitled: 0,
    valid: 0,
    rejected: 0,
    method: 'uncontested',
    methodVersion: '1',
    quota: null,
    elected: candidates.map(({ id }) => id),
    countSheetSha256: '',
    lots: [],
    seatsInName: [],
    ...seats,
  };
  return { type: 'election', title: 'Election', contests: [contest], decidedOn: on };
};

/** An election that nobody contests, from its call to its decision. */
export function hold(
  record: SyntheticRecord,
  held: Held,
  pack: Constitution = cicMembersCouncil,
): void {
  const { number, on, constituency, names, seats } = held;
  const [election, contest] = [`election-${number}`, `contest-${number}`];
  const facts = electing(held);
  const { candidates } = facts.contests[0]!;
  record.enter('election.called', election, {
    title: 'Election',
    contests: [
      {
        id: contest,
        constituency,
        seats: names.length,
        ...(seats.inPlaceOf && { inPlaceOf: seats.inPlaceOf.term }),
        ...(!seats.inPlaceOf && seats.termFrom > on && { termFrom: seats.termFrom }),
      },
    ],
  });
  record.enter('candidates.published', election, {
    contests: [
      { contest, constituency, seats: names.length, candidates: candidates as unknown as Json },
    ],
  });
  const outcome = decide(pack, facts);
  const named = { number, title: facts.title, kind: 'election', decidedOn: on };
  const document = canonicalJson({
    schema: 'folkmoot-decision-1',
    id: `decision-${number}`,
    ...named,
    facts: facts as unknown as Json,
    outcome: outcome as unknown as Json,
    evidence: { poll: null, election, contests: [{ contest, constituency }] },
    constitution: record.constitution,
  });
  record.decisions.set(number, document);
  record.enter('decision.made', `decision-${number}`, {
    ...named,
    verdict: outcome.verdict,
    sha256: sha256Hex(document),
    poll: null,
    constitution: record.constitution,
  });
}

/** Enters facts with the outcome that the rules give them, so that only what they rest on is wrong. */
export function restate(
  record: SyntheticRecord,
  held: Held,
  seats: Partial<Held['seats']>,
  pack: Constitution = cicMembersCouncil,
): void {
  const { number } = held;
  const facts = electing({ ...held, seats: { ...held.seats, ...seats } });
  const outcome = decide(pack, facts);
  record.forgeDecision(number, 'facts', facts as unknown as Json);
  record.forgeDecision(number, 'outcome', outcome as unknown as Json);
  record.forgeEntry('decision.made', `decision-${number}`, 'verdict', outcome.verdict);
}
