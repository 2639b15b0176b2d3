import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Result } from '@folkmoot/basics';
import { type Ruling } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { ElectionRepository } from '../election.repository';
import { whyNotIndependent } from '../independence';
import { nominationsClosed } from '../timetable/nomination-window';
import { momentOf, readTimetable } from '../timetable/timetable';
import { CandidacyRepository } from './candidacy.repository';
import { LettersAboutNominations } from './letters';
import { type NotInHand, type PaperInHand, PapersInHand } from './paper-in-hand';
import { RuleOnPaper } from './rule-on-paper';

export interface DecidingRefusal {
  readonly code:
    | NotInHand['code']
    | 'decided-already'
    | 'no-ground'
    | 'incomplete'
    | 'still-in-time'
    | 'reason-missing'
    | 'not-independent';
  readonly says: string;
}

/** What the returning officer finds. */
export interface Finding {
  readonly accepted: boolean;
  /** Of a rejection, for the nominee. */
  readonly reason: string | null;
  /** Whether the particulars of the nominee are there: the one ground that the product cannot see by itself. */
  readonly particulars: boolean;
}

/** Finds a nomination valid, or rejects it on one of the grounds of the rules and no other. Source: R-D13 (Model Election Rules 2014 rr.9–14). */
@Injectable()
export class DecideCandidacy {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly papers: PapersInHand,
    private readonly candidacies: CandidacyRepository,
    private readonly rules: RuleOnPaper,
    private readonly letters: LettersAboutNominations,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    election: string,
    id: string,
    finding: Finding,
  ): Promise<Result<null, DecidingRefusal>> {
    return this.database.act<null, DecidingRefusal>(actor, async (tx) => {
      const taken = await this.papers.take(tx, election, id);
      if (!taken.ok) return taken;
      const involved = await whyNotIndependent(tx, actor, election);
      if (involved) return err(involved);
      const paper = taken.value;
      if (paper.candidacy.accepted !== null)
        return err({ code: 'decided-already', says: 'This nomination has been decided on.' });
      const seconders = await this.candidacies.seconders(tx, id);
      const ruling = await this.rules.of(tx, paper, seconders, finding.particulars);
      const refusal =
        against(ruling, finding) ?? (await this.tooSoon(tx, election, paper, finding));
      if (refusal) return err(refusal);
      const { found, candidacy } = paper;
      await this.letters.send(
        tx,
        candidacy.member,
        finding.accepted ? 'accepted' : 'rejected',
        found.election,
        finding.reason ?? '',
      );
      return finding.accepted ? this.accept(tx, paper) : this.reject(tx, paper, finding, ruling);
    });
  }

  /** While nominations are open, what is not complete may still be completed: only a paper without particulars goes back before. */
  private async tooSoon(
    tx: Tx,
    election: string,
    { candidacy }: PaperInHand,
    { accepted, particulars }: Finding,
  ): Promise<DecidingRefusal | null> {
    if (accepted || (!particulars && candidacy.declaredAt !== null)) return null;
    const timetable = await readTimetable(tx, election);
    const closes = momentOf(timetable, 'nominations-close');
    if (closes === null || nominationsClosed(timetable, this.clock.now()) !== null) return null;
    return {
      code: 'still-in-time',
      says: `This nomination can be completed until nominations close on ${formatMoment(closes)}: it cannot be rejected for what is missing before.`,
    };
  }

  private async accept(tx: Tx, { found: { election }, contest, candidacy }: PaperInHand) {
    const { contest: contestId, member: memberId, name, statement, id, groups } = candidacy;
    const candidate = await this.elections.addCandidate(tx, {
      id: randomUUID(),
      contestId,
      memberId,
      name,
      statement,
      position: (contest.candidates.at(-1)?.position ?? 0) + 1,
      withdrewAt: null,
    });
    const finding = { accepted: true, reason: null, candidate };
    await this.candidacies.decide(tx, id, finding, this.clock.now());
    const decided = {
      action: 'candidacy.decided',
      resource: id,
      fields: { election: election.id, contest: contestId, accepted: true, candidate },
    } as const;
    const stood = {
      action: 'candidate.stood',
      resource: election.id,
      fields: {
        contest: contestId,
        constituency: contest.constituency,
        candidate,
        name,
        candidacy: id,
        ...(groups.length > 0 && { groups: [...groups] }),
      },
    } as const;
    return ok({ drafts: [decided, stood], answer: () => null });
  }

  private async reject(
    tx: Tx,
    { found, candidacy: { id, contest, member } }: PaperInHand,
    { reason }: Finding,
    { derivation }: Ruling,
  ) {
    const finding = { accepted: false, reason, candidate: null };
    await this.candidacies.decide(tx, id, finding, this.clock.now());
    const grounds = derivation.flatMap(({ holds, says }) => (holds ? [] : [says]));
    const fields = { election: found.election.id, contest, accepted: false, grounds };
    const personal = { nominee: { id: member, reason } };
    return ok(
      recorded({ action: 'candidacy.decided', resource: id, fields, personal }, () => null),
    );
  }
}

/** Why the officer cannot find so: the rules say whether the paper is in order, and nothing else counts. */
function against(
  { verdict, headline }: Ruling,
  { accepted, reason }: Finding,
): DecidingRefusal | null {
  const inOrder = verdict === 'in-order';
  if (accepted && !inOrder)
    return { code: 'incomplete', says: `This nomination cannot be accepted: ${headline}` };
  if (!accepted && inOrder)
    return {
      code: 'no-ground',
      says: 'A nomination is rejected only because it is late, or without the particulars, the declaration of interests, the declaration of eligibility, a signature or the seconders that the constitution wants. This one has them all: Model Election Rules 2014 rr.9–14.',
    };
  return !accepted && reason === null
    ? { code: 'reason-missing', says: 'Give the reason: the nominee is told.' }
    : null;
}
