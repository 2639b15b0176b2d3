import { dateInLondon, type Instant, plainDate, valueOf } from '@folkmoot/basics';
import { type CasualVacancy, fillVacancy } from '@folkmoot/count';
import { canonicalJson, type Json, lotOrder, sha256Hex } from '@folkmoot/log';
import { type CasualVacancyFacts, cicMembersCouncil, decide } from '@folkmoot/rules';
import { honestRecord } from './synthetic-polls';
import { type SyntheticRecord } from './synthetic-record';

interface ElectionDocument {
  readonly facts: {
    readonly contests: readonly { readonly elected: readonly string[]; readonly method: string }[];
  };
  readonly evidence: { readonly sheets: readonly { readonly sha256: string }[] };
}

const decidedOn = plainDate('2026-06-25');
const candidates = [
  { id: 'ada', name: 'Ada' },
  { id: 'ben', name: 'Ben' },
];

/** The contest of the honest record’s election. */
const contest = {
  id: 'contest-poll-2',
  title: 'Staff: 1 seat',
  seats: 1,
  candidates,
  withdrawn: [],
  papers: [
    { preferences: [0], count: 2 },
    { preferences: [1], count: 1 },
    { preferences: [1, 0], count: 1 },
  ],
  rejected: [{ ground: 'no-first-preference', papers: 1 }],
} as const;

/** Whoever won by lot leaves the seat, and the papers that elected them are counted back for the other. */
export function filled(): SyntheticRecord {
  const record = honestRecord();
  const election = JSON.parse(record.decisions.get(2)!) as ElectionDocument;
  const [won] = election.facts.contests[0]!.elected;
  const vacates = candidates.find(({ id }) => id === won)!;
  const consenting = candidates.filter(({ id }) => id !== won);
  const seed = (
    JSON.parse(record.countSheets.get(election.evidence.sheets[0]!.sha256)!) as { lotSeed: string }
  ).lotSeed;
  const { closedAt } = record.draft('poll.closed', 'poll-2').fields as { closedAt: Instant };
  const sheet = sheetOf(
    record,
    { vacates: vacates.id, sitting: [], consenting: idsOf(consenting) },
    seed,
  );
  const facts: CasualVacancyFacts = {
    type: 'casual-vacancy',
    title: `Seat of ${vacates.name}`,
    seat: {
      constituency: 'staff',
      cause: 'resigned',
      on: plainDate('2026-06-20'),
      termEnds: plainDate('2029-06-08'),
      election: {
        heldOn: dateInLondon(closedAt),
        method: 'scottish-stv',
        ballotsRetained: true,
        willing: consenting.map(({ name }) => name),
        validPapers: 4,
      },
    },
    term: 'term-1',
    vacates,
    way: 'countback',
    consenting,
    elected: idsOf(consenting),
    vacancySheetSha256: sheet,
    served: [],
    termFrom: decidedOn,
    decidedOn,
  };
  record.enter('seat.vacated', facts.term, {
    office: 'council:staff',
    cause: facts.seat.cause,
    vacantFrom: facts.seat.on,
    termEnds: facts.seat.termEnds,
    rule: 'R-E11',
    citation: 'Constitution, when a seat falls free [design]',
  });
  const offer = { office: 'council:staff', candidates: idsOf(consenting), replyBy: decidedOn };
  record.enter('seat.offered', facts.term, offer);
  record.enter('seat.answered', facts.term, {});
  const outcome = decide(cicMembersCouncil, facts);
  const named = { number: 4, title: facts.title, kind: 'casual-vacancy', decidedOn };
  const document = canonicalJson({
    ...election,
    ...named,
    id: 'decision-4',
    facts: facts as unknown as Json,
    outcome: outcome as unknown as Json,
    evidence: { ...election.evidence, vacancySheet: { contest: contest.id, sha256: sheet } },
  });
  record.decisions.set(4, document);
  record.enter('decision.made', 'decision-4', {
    ...named,
    verdict: outcome.verdict,
    sha256: sha256Hex(document),
    poll: 'poll-2',
    constitution: record.constitution,
  });
  return record;
}

const idsOf = (named: readonly { readonly id: string }[]): string[] => named.map(({ id }) => id);

/** Keeps the sheet that the papers give. @returns its hash */
function sheetOf(record: SyntheticRecord, vacancy: CasualVacancy, lotSeed: string): string {
  const ballots = record.ballots.get(`poll-2 ${contest.id}`)!;
  const terms = {
    lotOrder: lotOrder(Buffer.from(lotSeed, 'hex'), contest.id, idsOf(candidates)),
    lotSeed,
    inputSha256: sha256Hex(ballots),
  };
  const sheet = canonicalJson(
    valueOf(fillVacancy('countback', 'scottish-stv', contest, vacancy, terms)),
  );
  record.countSheets.set(sha256Hex(sheet), sheet);
  return sha256Hex(sheet);
}

/** Changes facts and enters the outcome that the rules give them, so that only what they rest on is wrong. */
export function restate(
  record: SyntheticRecord,
  change: (facts: CasualVacancyFacts) => CasualVacancyFacts,
): void {
  const { facts } = JSON.parse(record.decisions.get(4)!) as { facts: CasualVacancyFacts };
  const changed = change(facts);
  const outcome = decide(cicMembersCouncil, changed);
  record.forgeDecision(4, 'facts', changed as unknown as Json);
  record.forgeDecision(4, 'outcome', outcome as unknown as Json);
  record.forgeEntry('decision.made', 'decision-4', 'verdict', outcome.verdict);
}

/** Publishes another sheet and names it everywhere. */
export function resheet(
  record: SyntheticRecord,
  change: (sheet: Record<string, Json>) => Json,
): void {
  const { facts } = JSON.parse(record.decisions.get(4)!) as { facts: CasualVacancyFacts };
  const sheet = JSON.parse(record.countSheets.get(facts.vacancySheetSha256)!) as Record<
    string,
    Json
  >;
  const text = canonicalJson(change(sheet));
  record.countSheets.set(sha256Hex(text), text);
  restate(record, (stated) => ({ ...stated, vacancySheetSha256: sha256Hex(text) }));
  record.forgeDecision(4, 'evidence.vacancySheet.sha256', sha256Hex(text));
}
