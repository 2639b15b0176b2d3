import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type CountMethod, fillVacancy, nextCandidates, type VacancySheet } from '@folkmoot/count';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import {
  type CasualVacancyFacts,
  type Constitution,
  contestedBy,
  contestForPost,
  type FallenSeat,
  firstOpen,
} from '@folkmoot/rules';
import { serviceIn } from '../appointments/service';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type MadeDecision, MakeDecision } from '../decisions/make-decision';
import { heldContests, pollsOf } from '../elections/held-ballots';
import { kindOfElection } from '../elections/kind-of-election';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { PollBook, type PollPaper } from '../polls/poll-book';
import { drawLots } from '../polls/poll-lots';
import { publishedSheets } from '../polls/published-sheets';
import { courseOfSeat, saysInstead } from './course-of-seat';
import { type ElectionBehind } from './election-behind';
import { isAtByElection } from './filled-otherwise';
import {
  type Answer,
  fallenSeat,
  isFromPapers,
  vacatedSeat,
  type VacatedSeat,
  whoCouldServe,
} from './fallen-seat';

export interface FillingRefusal {
  readonly code:
    | 'seat-unknown'
    | 'seat-filled'
    | 'not-from-papers'
    | 'not-asked-yet'
    | 'answers-awaited'
    | 'cannot-be-counted'
    | 'may-not-serve';
  readonly says: string;
}

type Way = VacancySheet['way'];

/** Everything that a count for a seat rests on. */
interface Filling {
  /** The constitution under which the papers were cast. */
  readonly pack: Constitution;
  readonly seat: VacatedSeat;
  readonly behind: ElectionBehind;
  readonly facts: FallenSeat;
  readonly way: Way;
  readonly poll: PollPaper;
  readonly sheet: VacancySheet;
}

/**
 * Fills a seat that fell free from the papers of its election: by the first way that the constitution has open, among
 * those who said that they would serve. The count is published, and so is the decision that follows from it.
 * Source: R-E11, R-F29, R-F30. The rules are those under which the papers were cast.
 */
@Injectable()
export class FillSeat {
  constructor(
    private readonly database: Database,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
    private readonly makeDecision: MakeDecision,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, term: string): Promise<Result<{ decision: number }, FillingRefusal>> {
    return this.database.act<{ decision: number }, FillingRefusal>(actor, async (tx) => {
      await this.makeDecision.takeTurn(tx);
      const seat = await vacatedSeat(tx, term, 'for update of v');
      if (!seat) return err({ code: 'seat-unknown', says: 'There is no such empty seat.' });
      if (seat.filledFrom)
        return err({ code: 'seat-filled', says: 'This seat has been filled already.' });
      if (isAtByElection(seat))
        return err({
          code: 'not-from-papers',
          says: 'A by-election has been called for this seat: whoever is elected takes it.',
        });
      const filling = await this.count(tx, seat);
      if (!filling.ok) return filling;
      const text = canonicalJson(filling.value.sheet);
      const made = await this.decide(tx, filling.value, sha256Hex(text));
      if (made.outcome.verdict !== 'elected')
        return err({
          code: 'may-not-serve',
          says: `${made.outcome.headline} Record that they do not serve, and fill the seat again.`,
        });
      await this.publish(tx, filling.value, made, text);
      return ok({ drafts: made.drafts, answer: () => ({ decision: made.number }) });
    });
  }

  private async count(tx: Tx, seat: VacatedSeat): Promise<Result<Filling, FillingRefusal>> {
    const today = this.clock.today();
    const { behind, answers, course, ...told } = await courseOfSeat(
      tx,
      this.constitution,
      today,
      seat,
    );
    const taken = typeof course === 'string' ? null : firstOpen(course);
    if (!behind?.vacates || !taken || !isFromPapers(taken.way))
      return err({ code: 'not-from-papers', says: saysInstead(course) });
    const awaited = awaitedOf(answers, today);
    if (awaited) return err(awaited);
    const willing = whoSaidYes(behind, answers);
    const { way } = taken;
    const counted = await this.countBy(tx, way, behind, willing);
    if (!counted.ok) return counted;
    const facts = fallenSeat(told.pack, seat, behind, willing);
    if (!facts) throw new Error('A seat has a way to be filled and is none that fell free.');
    return ok({
      seat,
      behind,
      way,
      ...counted.value,
      pack: told.pack,
      facts: tellNext(facts, behind, counted.value),
    });
  }

  private async countBy(
    tx: Tx,
    way: Way,
    behind: ElectionBehind,
    consenting: readonly string[],
  ): Promise<Result<Pick<Filling, 'poll' | 'sheet'>, FillingRefusal>> {
    const polls = await pollsOf(tx, this.pollBook, behind.election);
    const [first, last] = [polls[0], polls.at(-1)];
    const held = (await heldContests(tx, polls)).find(
      ({ ballots }) => ballots.at(-1)?.papers.contest.id === behind.contest,
    );
    if (!first || !last || !held || !behind.vacates)
      throw new Error('An election that was declared has no ballots.');
    const lots = await drawLots(tx, first.id);
    const lotOrder = lots.order(
      held.contest.id,
      held.contest.candidates.map(({ id }) => id),
    );
    const vacancy = {
      vacates: behind.vacates.id,
      sitting: behind.candidates.filter(({ sitsByIt }) => sitsByIt).map(({ id }) => id),
      consenting,
    };
    const terms = { lotOrder, lotSeed: lots.revealed.seed, inputSha256: held.inputSha256 };
    const method = behind.sheet.method satisfies CountMethod;
    const sheet = fillVacancy(way, method, held.contest, vacancy, terms);
    if (sheet.ok) return ok({ poll: last, sheet: sheet.value });
    const { error } = sheet;
    return err({
      code: 'cannot-be-counted',
      says: 'says' in error ? error.says : error.why,
    });
  }

  private async decide(
    tx: Tx,
    { pack, seat, behind, facts, way, poll, sheet }: Filling,
    sheetSha256: string,
  ): Promise<MadeDecision> {
    const decidedOn = this.clock.today();
    const termFrom = seat.vacantFrom > decidedOn ? seat.vacantFrom : decidedOn;
    const consenting = behind.candidates
      .filter(({ id }) => sheet.consenting.includes(id))
      .map(({ id, name }) => ({ id, name }));
    const taker = consenting.find(({ id }) => id === sheet.elected[0])?.name ?? '';
    const { served } = await serviceIn(tx, seat.office, taker, {
      from: termFrom,
      to: seat.termEnds,
    });
    const { kindTitle, place, body } = wordsOf(pack, seat);
    const title = `${place} of ${seat.holder}`;
    const decided: CasualVacancyFacts = {
      type: 'casual-vacancy',
      title,
      seat: facts,
      term: seat.term,
      vacates: behind.vacates ?? { id: '', name: seat.holder },
      way,
      consenting,
      elected: sheet.elected,
      vacancySheetSha256: sheetSha256,
      served,
      termFrom,
      decidedOn,
    };
    return this.makeDecision.run(tx, {
      kind: 'casual-vacancy',
      kindTitle,
      title,
      text: `The ${place.toLowerCase()} of ${seat.holder}, which fell free on ${formatDate(seat.vacantFrom)}, is filled from the papers of the election of ${formatDate(behind.heldOn)} for the rest of the term.`,
      body,
      decidedOn,
      poll: poll.id,
      facts: decided,
      evidence: {
        poll: poll.id,
        roll: { count: poll.roll.count, sha256: poll.roll.sha256 },
        recordDate: poll.recordDate,
        sheets: (await publishedSheets(tx, poll)).map(({ evidence }) => evidence),
        vacancySheet: { contest: behind.contest, sha256: sheetSha256 },
      },
      members: new Map(behind.candidates.map(({ id, memberId }) => [id, memberId] as const)),
    });
  }

  private async publish(
    tx: Tx,
    { seat, behind }: Filling,
    { id: decision }: MadeDecision,
    sheet: string,
  ): Promise<void> {
    await tx.query(
      `insert into governance.vacancy_sheet (term_id, election_id, decision_id, sha256, sheet, published_at) values ($1, $2, $3, $4, $5, $6)`,
      [seat.term, behind.election, decision, sha256Hex(sheet), sheet, this.clock.now()],
    );
  }
}

/** What a decision that fills a seat, or a place in an office, calls it, and whose decision it is: of those who elect. */
function wordsOf(pack: Constitution, { office }: VacatedSeat) {
  const code = contestForPost(office);
  return contestedBy(pack, code)?.office
    ? {
        kindTitle: 'Filling of a place that fell free',
        place: 'Place',
        body: kindOfElection(pack, [{ constituency: code }]).body,
      }
    : {
        kindTitle: 'Filling of a seat that fell free',
        place: 'Seat',
        body: 'members' as const,
      };
}

const whoSaidYes = (behind: ElectionBehind, answers: readonly Answer[]): readonly string[] => {
  const could = whoCouldServe(behind);
  return could
    .map(({ id }) => id)
    .filter((id) => answers.some(({ candidate, serves }) => candidate === id && serves === true));
};

/** The next candidate is whoever the count found, by lot where some were equal. */
function tellNext(
  facts: FallenSeat,
  { sheet: election }: ElectionBehind,
  { sheet }: Pick<Filling, 'sheet'>,
): FallenSeat {
  const [next] = sheet.way === 'next-highest' ? nextCandidates(election, sheet.elected) : [];
  const name = election.candidates.find(({ id }) => id === next?.id)?.name;
  if (!facts.election || !next || name === undefined) return facts;
  return { ...facts, election: { ...facts.election, next: { name, votes: next.votes } } };
}

function awaitedOf(answers: readonly Answer[], today: PlainDate): FillingRefusal | null {
  if (answers.length === 0)
    return {
      code: 'not-asked-yet',
      says: 'Ask the candidates of the election first whether they would serve.',
    };
  const open = answers.filter(({ serves }) => serves === null);
  const [first] = open;
  if (!first || first.replyBy < today) return null;
  return {
    code: 'answers-awaited',
    says: `${open.length} of ${answers.length} have not answered, and have until ${formatDate(first.replyBy)}. Record their answers, or wait.`,
  };
}
