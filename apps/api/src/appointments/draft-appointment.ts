import { Injectable } from '@nestjs/common';
import {
  err,
  formatDate,
  ok,
  type PlainDate,
  type ResolutionId,
  type Result,
} from '@folkmoot/basics';
import {
  lastDayCoOpted,
  lastDayOfYears,
  officesOfCouncil,
  type Post,
  postToFill,
  type Proposal,
  type SeatLeft,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { DraftResolution, type DraftingRefusal } from '../resolutions/draft-resolution';
import { serviceIn } from './service';
import { type CoOptingRefusal, seatToCoOpt } from './seat-to-co-opt';
import { VacancyRepository } from './vacancy.repository';
import { type NominationRow, type VacancyRow } from './vacancy.rows';

type Appointment = Extract<Proposal, { type: 'appointment' }>;

export interface AppointmentOf {
  /** The nomination of the person to be appointed. */
  readonly nominee: string;
  /** Their first day in office; today when left out. */
  readonly from?: PlainDate | undefined;
}

export type AppointingRefusal =
  | DraftingRefusal
  | CoOptingRefusal
  | {
      readonly code:
        | 'vacancy-unknown'
        | 'nominee-unknown'
        | 'office-unknown'
        | 'resolution-pending'
        | 'vacancy-filled'
        | 'starts-in-the-past'
        | 'no-place-vacant'
        | 'not-recommended';
      readonly says: string;
    };

/**
 * Drafts the council's resolution to appoint a nominee for the full term of the office or co-opted seat.
 * An elected seat that fell free is filled until the next yearly election. A lost resolution leaves the vacancy open to
 * another. Source: R-E2, R-E7 to R-E9, R-E11 d.
 */
@Injectable()
export class DraftAppointment {
  constructor(
    private readonly database: Database,
    private readonly vacancies: VacancyRepository,
    private readonly draftResolution: DraftResolution,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    vacancyId: string,
    { nominee: nominationId, from = this.clock.today() }: AppointmentOf,
  ): Promise<Result<{ resolution: ResolutionId }, AppointingRefusal>> {
    return this.database.act<{ resolution: ResolutionId }, AppointingRefusal>(actor, async (tx) => {
      const found = await this.vacancies.lock(tx, vacancyId);
      if (!found) return err({ code: 'vacancy-unknown', says: 'There is no such vacancy.' });
      const nominee = found.nominations.find(({ id }) => id === nominationId);
      if (!nominee)
        return err({
          code: 'nominee-unknown',
          says: 'Nobody is nominated for this vacancy under that id. Choose one of its nominations.',
        });
      const settled = await this.refusalByResolution(tx, found.vacancy);
      if (settled) return err(settled);
      const unready = await this.notRecommended(tx, found.vacancy, nominee);
      if (unready) return err(unready);
      const drafted = await this.draft(tx, found.vacancy, nominee, from);
      if (!drafted.ok) return drafted;
      const { id: resolution, draft } = drafted.value;
      await this.vacancies.linkResolution(tx, vacancyId, resolution);
      return ok(recorded(draft, () => ({ resolution })));
    });
  }

  /** R-E7: where the constitution has a nominations committee, the council votes on whom it recommends. */
  private async notRecommended(
    tx: Tx,
    { office }: VacancyRow,
    { id, name }: NominationRow,
  ): Promise<AppointingRefusal | null> {
    const { pack } = await this.constitution.inForce();
    if (!pack.appointments?.committee) return null;
    if (!officesOfCouncil(pack).some(({ code }) => code === office)) return null;
    const [row] = await tx.query<unknown[]>(
      `select id from governance.recommendation where nomination_id = $1 limit 1`,
      [id],
    );
    if (row) return null;
    return {
      code: 'not-recommended',
      says: `The nominations committee has not recommended ${name} yet. Record its recommendation first.`,
    };
  }

  private async draft(
    tx: Tx,
    { office: code, inPlaceOf }: VacancyRow,
    nominee: NominationRow,
    from: PlainDate,
  ): Promise<Result<{ id: ResolutionId; draft: EntryDraft }, AppointingRefusal>> {
    const { pack } = await this.constitution.inForce();
    const left =
      inPlaceOf === null
        ? ok(null)
        : await seatToCoOpt(tx, this.constitution, this.clock.today(), inPlaceOf);
    if (!left.ok) return left;
    const post = postToFill(pack, code, left.value !== null);
    if (!post)
      return err({
        code: 'office-unknown',
        says: `The constitution in force no longer has “${code}” to appoint to.`,
      });
    const proposal = await this.proposalFor(tx, post, nominee, from, left.value);
    if (!proposal.ok) return proposal;
    return this.draftResolution.within(tx, {
      kind: post.appointedBy,
      ...wordsFor(post, proposal.value),
      proposal: proposal.value,
    });
  }

  private async refusalByResolution(
    tx: Tx,
    { resolutionId }: VacancyRow,
  ): Promise<AppointingRefusal | null> {
    const verdict = resolutionId && (await this.vacancies.verdictOn(tx, resolutionId));
    if (verdict === 'undecided')
      return {
        code: 'resolution-pending',
        says: 'A resolution to fill this vacancy is drafted or at the vote already. Discard the draft or wait for the result.',
      };
    if (verdict === 'carried')
      return { code: 'vacancy-filled', says: 'The council has filled this vacancy.' };
    return null;
  }

  private async proposalFor(
    tx: Tx,
    { code: office, name, places, termYears }: Post,
    { id, name: nominee, memberId }: NominationRow,
    from: PlainDate,
    left: SeatLeft | null,
  ): Promise<Result<Appointment, AppointingRefusal>> {
    if (from < this.clock.today())
      return err({
        code: 'starts-in-the-past',
        says: `${formatDate(from)} has passed. A term begins today or later.`,
      });
    if (left && from < left.seat.on)
      return err({
        code: 'no-place-vacant',
        says: `The seat is free from ${formatDate(left.seat.on)}. Choose that day or a later one.`,
      });
    const to = left ? lastDayCoOpted(from, left.seat.termEnds) : lastDayOfYears(from, termYears);
    const { placesTaken } = await serviceIn(tx, office, nominee, { from, to });
    if (placesTaken >= places)
      return err({
        code: 'no-place-vacant',
        says: `${name} has ${places === 1 ? 'one place' : `${places} places`}, and none is vacant for a term from ${formatDate(from)} to ${formatDate(to)}. Choose a later first day.`,
      });
    return ok({
      type: 'appointment',
      office,
      nominee: { id: memberId ?? id, name: nominee },
      from,
      to,
      ...(left && { inPlaceOf: { term: left.term, name: left.name, seat: left.seat } }),
    });
  }
}

function wordsFor(
  { name, constituency }: Post,
  { nominee, from, to }: Appointment,
): { title: string; text: string } {
  const term = `from ${formatDate(from)} to ${formatDate(to)}, both days included`;
  return constituency
    ? {
        title: `Co-option of ${nominee.name} to a ${name}`,
        text: `That ${nominee.name} be co-opted to a ${name} ${term}.`,
      }
    : {
        title: `Appointment of ${nominee.name} as ${name}`,
        text: `That ${nominee.name} be appointed to the office ${name} ${term}.`,
      };
}
