import { Injectable } from '@nestjs/common';
import { countWords, err, type MemberId, ok, type Result } from '@folkmoot/basics';
import { candidateOrder, electorateOf, nominationRules, votesIn } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { historyOf } from '../roll/people.queries';
import { tooLong } from './candidacies/declare-candidacy';
import { whyNotAgain } from './candidacies/term-they-would-serve';
import { ElectionRepository } from './election.repository';
import { nominationsClosed, withdrawalsClosed } from './timetable/nomination-window';
import { statementAgain, withoutCandidate } from './timetable/order-candidates';
import { readTimetable } from './timetable/timetable';

export interface CandidacyRefusal {
  readonly code:
    | 'election-unknown'
    | 'poll-opened'
    | 'constituency-unknown'
    | 'member-unknown'
    | 'not-eligible'
    | 'stands-already'
    | 'candidate-unknown'
    | 'nominations-not-open'
    | 'nominations-closed'
    | 'withdrawals-closed'
    | 'statement-too-long';
  readonly says: string;
}

export interface Candidacy {
  readonly constituency: string;
  readonly memberNumber: string;
  readonly statement: string | null;
}

/** Puts a member on the ballot paper of their own constituency, or takes them off it again. */
@Injectable()
export class StandCandidate {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    electionId: string,
    { constituency, memberNumber, statement }: Candidacy,
  ): Promise<Result<{ id: string }, CandidacyRefusal>> {
    return this.database.act<{ id: string }, CandidacyRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, electionId);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      if (found.election.pollId)
        return err({
          code: 'poll-opened',
          says: 'The poll has opened: the ballot paper can no longer change.',
        });
      const outside = nominationsClosed(await readTimetable(tx, electionId), this.clock.now());
      if (outside) return err(outside);
      const contest = found.contests.find((known) => known.constituency === constituency);
      if (!contest)
        return err({
          code: 'constituency-unknown',
          says: 'This election fills no seat in that constituency.',
        });
      const [member] = await tx.query<{ id: MemberId; name: string }[]>(
        `select id, name from governance.member where upper(number) = upper($1)`,
        [memberNumber],
      );
      if (!member)
        return err({ code: 'member-unknown', says: `No member has the number ${memberNumber}.` });
      if (contest.candidates.some((candidate) => candidate.memberId === member.id))
        return err({ code: 'stands-already', says: `${member.name} is a candidate already.` });
      const { pack } = await this.constitution.inForce();
      const most = nominationRules(pack.elections).statementWords;
      const words = countWords(statement ?? '');
      if (words > most) return err(tooLong(words, most));
      const today = this.clock.today();
      const person = await historyOf(tx, member.id);
      if (!person || !votesIn(pack, electorateOf(constituency), person, today)) {
        const name =
          pack.constituencies.find(({ code }) => code === constituency)?.name ?? constituency;
        return err({
          code: 'not-eligible',
          says: `${member.name} does not belong to ${name}, so cannot stand there.`,
        });
      }
      const seat = { ...contest, election: electionId };
      const again = await whyNotAgain(tx, pack, seat, member.name, today);
      if (again) return err({ code: 'not-eligible', says: `${member.name}: ${again.says}` });
      const id = await this.elections.addCandidate(tx, {
        id: randomUUID(),
        contestId: contest.id,
        memberId: member.id,
        name: member.name,
        statement,
        position: (contest.candidates.at(-1)?.position ?? 0) + 1,
        withdrewAt: null,
      });
      const fields = { contest: contest.id, constituency, candidate: id, name: member.name };
      return ok(
        recorded({ action: 'candidate.stood', resource: electionId, fields }, () => ({ id })),
      );
    });
  }

  withdraw(
    actor: Actor,
    electionId: string,
    candidateId: string,
  ): Promise<Result<null, CandidacyRefusal>> {
    return this.database.act<null, CandidacyRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, electionId);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      if (found.election.pollId)
        return err({
          code: 'poll-opened',
          says: 'The poll has opened: the ballot paper can no longer change.',
        });
      const candidate = found.contests
        .flatMap(({ candidates }) => candidates)
        .find(({ id }) => id === candidateId);
      if (!candidate)
        return err({
          code: 'candidate-unknown',
          says: 'This candidate is not on the ballot paper.',
        });
      const late = withdrawalsClosed(await readTimetable(tx, electionId), this.clock.now());
      if (late) return err(late);
      await this.elections.withdraw(tx, candidateId, new Date(this.clock.now()));
      const fields = { candidate: candidateId, contest: candidate.contestId };
      const gone = { action: 'candidate.withdrew', resource: electionId, fields } as const;
      const { pack } = await this.constitution.inForce();
      const left = withoutCandidate(found, candidateId);
      const again = await statementAgain(tx, left, candidateOrder(pack.elections));
      return ok({ drafts: [gone, ...again], answer: () => null });
    });
  }
}
