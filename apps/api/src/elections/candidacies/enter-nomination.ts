import { Injectable } from '@nestjs/common';
import { countWords, err, type Instant, type MemberId, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { type Constitution, nominationRules, type Person } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, type Tx } from '../../platform/database';
import { type EntryDraft } from '../../record/entry-draft';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyEnded } from '../ending/ended';
import { nominationsClosed, type NotInTime } from '../timetable/nomination-window';
import { readTimetable } from '../timetable/timetable';
import { type CandidacyOnPaper, CandidacyRepository } from './candidacy.repository';
import { tooLong } from './declare-candidacy';
import { groupsStated, type UnknownGroup } from './groups';
import { isDirectorByRegister } from './director-by-register';
import { LettersAboutNominations } from './letters';
import { type Fitness, mayStand, type NotEligible } from './may-stand';
import { whyNotSupport } from './may-support';
import { memberNumbered } from './member-numbered';
import { whyNotAgain } from './term-they-would-serve';

export interface EnteringRefusal {
  readonly code:
    | NotInTime['code']
    | NotEligible['code']
    | UnknownGroup['code']
    | 'election-unknown'
    | 'poll-opened'
    | 'election-ended'
    | 'candidates-published'
    | 'not-received-yet'
    | 'constituency-unknown'
    | 'member-unknown'
    | 'proposer-unknown'
    | 'seconder-unknown'
    | 'stands-already'
    | 'may-not-nominate'
    | 'may-not-second'
    | 'statement-too-long';
  readonly says: string;
}

/** A nomination on paper, as it lies before the officer. */
export interface NominationOnPaper {
  readonly constituency: string;
  readonly memberNumber: string;
  /** Number of who proposes it; the nominee when `null`. */
  readonly proposedBy: string | null;
  /** In Markdown. */
  readonly statement: string | null;
  readonly interests: string;
  readonly fitness: Fitness;
  /** Codes of guaranteed groups to which the nominee signed that they belong. Source: R-F36. */
  readonly groups?: readonly string[];
  /** Whether the nominee signed that they agree to stand. */
  readonly signed: boolean;
  /** Numbers of those who signed as seconders. */
  readonly seconders: readonly string[];
  /** When the paper came in; the moment of its entry where this is `null`. */
  readonly receivedAt: Instant | null;
  /** Where the paper is kept. */
  readonly reference: string;
}

interface Supporters {
  readonly proposer: MemberId;
  readonly seconders: readonly MemberId[];
}

type Contest = ElectionWithContests['contests'][number];
type Found<T> = Result<T, EnteringRefusal>;

/**
 * Enters a nomination that came on paper, with what the nominee, the proposer and the seconders signed. It is asked
 * what is asked of everybody, decided on like any other, and the nominee is told.
 * Source: R-D13 (Model Election Rules 2014 rr.9–14), R-E3, R-E10.
 */
@Injectable()
export class EnterNomination {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly candidacies: CandidacyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly letters: LettersAboutNominations,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, election: string, paper: NominationOnPaper): Promise<Found<{ id: string }>> {
    return this.database.act<{ id: string }, EnteringRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, election);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const receivedAt = paper.receivedAt ?? this.clock.now();
      const late = await this.whyNotNow(tx, found, receivedAt);
      if (late) return err(late);
      const { pack } = await this.constitution.inForce();
      const contest = contestIn(found, paper.constituency);
      if (!contest.ok) return contest;
      const groups = groupsStated(pack, contest.value, paper.groups ?? []);
      if (!groups.ok) return groups;
      const nominee = await this.nominee(tx, pack, contest.value, paper);
      if (!nominee.ok) return nominee;
      const supporters = await this.supporters(tx, pack, nominee.value, paper);
      if (!supporters.ok) return supporters;
      const id: string = randomUUID();
      const sheet = { id, contest: contest.value.id, member: nominee.value, groups: groups.value };
      await this.candidacies.enter(tx, { ...paper, ...sheet, ...supporters.value, receivedAt });
      await this.letters.send(tx, nominee.value, 'entered', found.election);
      const drafts = draftsOf(election, sheet, { ...paper, receivedAt }, supporters.value);
      return ok({ drafts, answer: () => ({ id }) });
    });
  }

  /** A paper that came in time can be entered until the candidates are known; whether it did, the rules say when it is decided on. */
  private async whyNotNow(
    tx: Tx,
    found: ElectionWithContests,
    receivedAt: Instant,
  ): Promise<EnteringRefusal | null> {
    const { id, pollId } = found.election;
    if (pollId)
      return { code: 'poll-opened', says: 'Voting has begun: nobody can be nominated any more.' };
    const ended = whyEnded(found);
    if (ended) return ended;
    if (receivedAt > this.clock.now())
      return {
        code: 'not-received-yet',
        says: 'A paper is entered once it has been received: the moment given is still to come.',
      };
    const timetable = await readTimetable(tx, id);
    const early = nominationsClosed(timetable, receivedAt);
    if (early?.code === 'nominations-not-open') return early;
    const published = timetable.stages.some(
      ({ stage, doneAt }) => stage === 'statement-of-candidates' && doneAt !== null,
    );
    return published
      ? {
          code: 'candidates-published',
          says: 'The statement of candidates is published: no nomination can be entered after it.',
        }
      : null;
  }

  private async nominee(
    tx: Tx,
    pack: Constitution,
    contest: Contest,
    { memberNumber, fitness, signed, statement }: NominationOnPaper,
  ): Promise<Found<MemberId>> {
    const member = await memberNumbered(tx, memberNumber);
    if (!member)
      return err({ code: 'member-unknown', says: `No member has the number ${memberNumber}.` });
    if (await this.candidacies.stands(tx, contest.id, member.id))
      return err({ code: 'stands-already', says: 'This member is nominated already.' });
    if (!signed)
      return err({
        code: 'declaration-missing',
        says: 'The nominee must have signed that they agree to stand: nobody is nominated without their consent.',
      });
    const today = this.clock.today();
    const isDirector = fitness.isDirector || (await isDirectorByRegister(tx, pack, member, today));
    const declared = { ...fitness, isDirector };
    const may = mayStand(pack, contest.constituency, knownAs(member), declared, today);
    if (!may.ok) return may;
    const seat = { ...contest, election: contest.electionId };
    const again = await whyNotAgain(tx, pack, seat, member.name, today);
    if (again) return err(again);
    const most = nominationRules(pack.elections).statementWords;
    const words = countWords(statement ?? '');
    return words > most ? err(tooLong(words, most)) : ok(member.id);
  }

  /** Who proposes and who seconds, each found in the register and asked whether they may. */
  private async supporters(
    tx: Tx,
    pack: Constitution,
    nominee: MemberId,
    { constituency, proposedBy, seconders: numbers }: NominationOnPaper,
  ): Promise<Found<Supporters>> {
    const on = this.clock.today();
    const proposing = proposedBy === null ? null : await memberNumbered(tx, proposedBy);
    if (proposedBy !== null && !proposing)
      return err({ code: 'proposer-unknown', says: `No member has the number ${proposedBy}.` });
    const proposer = proposing?.id ?? nominee;
    const shared = { constituency, nominee, proposer, on };
    const whyNot =
      proposing &&
      whyNotSupport(pack, knownAs(proposing), { as: 'proposer', seconders: [], ...shared });
    if (whyNot) return err({ code: 'may-not-nominate', says: whyNot });
    const seconders: MemberId[] = [];
    for (const number of numbers) {
      const member = await memberNumbered(tx, number);
      if (!member)
        return err({ code: 'seconder-unknown', says: `No member has the number ${number}.` });
      const why = whyNotSupport(pack, knownAs(member), { as: 'seconder', seconders, ...shared });
      if (why) return err({ code: 'may-not-second', says: `${number}: ${why}` });
      seconders.push(member.id);
    }
    return ok({ proposer, seconders });
  }
}

function contestIn({ contests }: ElectionWithContests, constituency: string): Found<Contest> {
  const contest = contests.find(
    (known) => known.constituency === constituency && known.decisionId === null,
  );
  return contest
    ? ok(contest)
    : err({
        code: 'constituency-unknown',
        says: 'This election fills no seat in that constituency.',
      });
}

const knownAs = ({ id, person }: { readonly id: MemberId; readonly person: Person | null }) =>
  person ?? { id, qualifications: [] };

function draftsOf(
  election: string,
  { id, contest, member, groups }: Pick<CandidacyOnPaper, 'id' | 'contest' | 'member' | 'groups'>,
  { statement, interests, reference, receivedAt }: NominationOnPaper,
  { proposer, seconders }: Supporters,
): readonly EntryDraft[] {
  const entered = {
    action: 'candidacy.entered',
    resource: id,
    fields: { election, contest, receivedAt, byThemselves: proposer === member },
    personal: {
      nominee: {
        id: member,
        interestsSha256: sha256Hex(interests),
        statementSha256: statement === null ? null : sha256Hex(statement),
        reference,
        ...(groups.length > 0 && { groups: [...groups] }),
      },
    },
  } as const;
  const seconded = seconders.map((seconder): EntryDraft => ({
    action: 'seconder.answered',
    resource: id,
    fields: { election, contest, agrees: true },
    personal: { member: { id: seconder } },
  }));
  return [entered, ...seconded];
}
