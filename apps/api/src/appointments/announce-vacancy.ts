import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { contestedBy, contestForPost, isForOffice, postsOf, postToFill } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { seatToCoOpt } from './seat-to-co-opt';
import { VacancyRepository } from './vacancy.repository';

export interface VacancyNotice {
  /** An office, or `council:<constituency>` for a co-opted seat. */
  readonly office: string;
  /** What the work is and who is looked for. */
  readonly brief: string;
  /** The last day on which a nomination is in time. */
  readonly nominationsCloseOn: PlainDate;
  /** What somebody should be able to do. */
  readonly skills?: string | undefined;
  /** Number of the decision on pay and terms. */
  readonly termsDecision?: number | undefined;
  /** The term that was broken off, where it is an elected seat that fell free. */
  readonly inPlaceOf?: string | undefined;
}

export interface AnnouncingRefusal {
  readonly code:
    | 'office-unknown'
    | 'closing-date-passed'
    | 'decision-unknown'
    | 'seat-unknown'
    | 'seat-filled'
    | 'not-by-co-option';
  readonly says: string;
}

/**
 * Announces that a place in an office or a co-opted seat is to be filled, or an elected seat by co-option where that is the
 * way that is open, and until when people can be nominated. Source: R-E2, R-E7, R-E11 d.
 */
@Injectable()
export class AnnounceVacancy {
  constructor(
    private readonly database: Database,
    private readonly vacancies: VacancyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, notice: VacancyNotice): Promise<Result<{ id: string }, AnnouncingRefusal>> {
    return this.database.act<{ id: string }, AnnouncingRefusal>(actor, async (tx) => {
      const refusal = (await this.refusalOf(tx, notice)) ?? (await unknownDecision(tx, notice));
      if (refusal) return err(refusal);
      const id: string = randomUUID();
      const announcedAt = new Date(this.clock.now());
      const { office, brief, nominationsCloseOn, skills = null, termsDecision = null } = notice;
      const inPlaceOf = notice.inPlaceOf ?? null;
      await this.vacancies.add(tx, {
        id,
        office,
        brief,
        skills,
        termsDecision,
        inPlaceOf,
        nominationsCloseOn,
        announcedAt,
        resolutionId: null,
      });
      const fields = {
        office,
        nominationsCloseOn,
        briefSha256: sha256Hex(brief),
        ...(skills !== null && { skillsSha256: sha256Hex(skills) }),
        ...(termsDecision !== null && { termsDecision }),
        ...(inPlaceOf !== null && { inPlaceOf }),
      };
      return ok(recorded({ action: 'vacancy.announced', resource: id, fields }, () => ({ id })));
    });
  }

  private async refusalOf(
    tx: Tx,
    { office, nominationsCloseOn, inPlaceOf }: VacancyNotice,
  ): Promise<AnnouncingRefusal | null> {
    const { pack } = await this.constitution.inForce();
    if (inPlaceOf !== undefined) {
      const seat = await seatToCoOpt(tx, this.constitution, this.clock.today(), inPlaceOf);
      if (!seat.ok) return seat.error;
      if (seat.value.office !== office)
        return {
          code: 'office-unknown',
          says: `The ${isForOffice(seat.value.seat.constituency) ? 'place' : 'seat'} that ${seat.value.name} left is “${seat.value.office}”, not “${office}”.`,
        };
    }
    if (!postToFill(pack, office, inPlaceOf !== undefined)) {
      const elected = contestedBy(pack, contestForPost(office));
      if (elected?.office)
        return {
          code: 'office-unknown',
          says: `${elected.name} is elected. What is left of a term is filled as the list of empty seats and offices says, and whole terms by the next election to it.`,
        };
      const known = postsOf(pack).map(({ code }) => code);
      return {
        code: 'office-unknown',
        says: `The constitution has no office or co-opted seat “${office}”. Use one of: ${known.join(', ')}.`,
      };
    }
    if (nominationsCloseOn >= this.clock.today()) return null;
    return {
      code: 'closing-date-passed',
      says: `${formatDate(nominationsCloseOn)} has passed. Choose a day that is still to come for nominations to close.`,
    };
  }
}

async function unknownDecision(
  tx: Tx,
  { termsDecision }: VacancyNotice,
): Promise<AnnouncingRefusal | null> {
  if (termsDecision === undefined) return null;
  const [known] = await tx.query<unknown[]>(
    `select number from governance.decision where number = $1`,
    [termsDecision],
  );
  return known
    ? null
    : {
        code: 'decision-unknown',
        says: `There is no decision ${termsDecision}. Give the number of the one that settled pay and terms, or leave it out.`,
      };
}
