import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result } from '@folkmoot/basics';
import { randomBytes } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type MethodRefusal } from '../elections/ballot-paper';
import { ElectionRepository } from '../elections/election.repository';
import { candidatesArePublished, readTimetable } from '../elections/timetable/timetable';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { copyElection } from './copy-election';
import { DAYS_KEPT, MOST_AT_ONCE, VOTERS_EACH } from './rehearsal';
import { RehearsalRepository } from './rehearsal.repository';

export type RehearsingRefusal =
  | MethodRefusal
  | {
      readonly code:
        'election-unknown' | 'poll-opened' | 'nothing-to-vote-on' | 'too-many-rehearsals';
      readonly says: string;
    };

/**
 * Makes a rehearsal of an election: a copy with invented voters, each with a link. It is no act: nothing governed comes
 * of it, so the log has nothing of it either.
 */
@Injectable()
export class RehearseElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly rehearsals: RehearsalRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<{ id: string }, RehearsingRefusal>> {
    return this.database.act<{ id: string }, RehearsingRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const now = this.clock.now();
      const others = await this.rehearsals.ofElection(tx, id, now);
      const toFill = found.contests.filter(({ decisionId }) => decisionId === null);
      const refusal = refusalOf(found.election.pollId !== null, toFill.length, others.length);
      if (refusal) return err(refusal);
      const timetable = await readTimetable(tx, id);
      const { pack } = await this.constitution.inForce();
      const rehearsal = `rehearsal-${randomBytes(8).toString('hex')}`;
      const paper = copyElection(
        pack,
        found.election.title,
        toFill,
        candidatesArePublished(timetable),
        rehearsal,
      );
      if (!paper.ok) return paper;
      const electors = toFill
        .flatMap(({ constituency }) => Array<string>(VOTERS_EACH).fill(constituency))
        .map((constituency, place) => ({ link: newLink(), number: place + 1, constituency }));
      const times = { madeAt: now, deleteAt: daysAfter(now, DAYS_KEPT) };
      await this.rehearsals.add(
        tx,
        { id: rehearsal, election: id, paper: paper.value, ...times },
        electors,
      );
      return ok({ drafts: [], answer: () => ({ id: rehearsal }) });
    });
  }
}

function refusalOf(opened: boolean, contests: number, others: number): RehearsingRefusal | null {
  if (opened)
    return {
      code: 'poll-opened',
      says: 'The poll of this election has opened. An election is rehearsed before, so that nobody takes the one for the other.',
    };
  if (contests === 0)
    return {
      code: 'nothing-to-vote-on',
      says: 'Every contest of this election is settled: nothing is left to vote on.',
    };
  if (others < MOST_AT_ONCE) return null;
  return {
    code: 'too-many-rehearsals',
    says: `There are ${others} rehearsals of this election. Delete one first.`,
  };
}

const newLink = (): string => `rehearsal-${randomBytes(24).toString('base64url')}`;

const daysAfter = (now: Instant, days: number): Instant =>
  new Date(Date.parse(now) + days * 24 * 60 * 60 * 1000).toISOString();
