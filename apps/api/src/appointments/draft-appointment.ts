import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type ResolutionId, type Result } from '@folkmoot/basics';
import { officesOfCouncil, postToFill, selectionRules } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { DraftResolution, type DraftingRefusal } from '../resolutions/draft-resolution';
import { nextYearlyElection } from './next-yearly-election';
import { latestStage } from '../nominees/nominee.repository';
import {
  appointmentProposal,
  type ProposingRefusal,
  wordsOfProposal,
} from './appointment-proposal';
import { type CoOptingRefusal, seatToCoOpt } from './seat-to-co-opt';
import { VacancyRepository } from './vacancy.repository';
import { type NominationRow, type VacancyRow } from './vacancy.rows';

export interface AppointmentOf {
  /** The nomination of the person to be appointed, or those of several among whom the council chooses. */
  readonly nominees: readonly string[];
  /** Their first day in office; today when left out. */
  readonly from?: PlainDate | undefined;
}

export type AppointingRefusal =
  | DraftingRefusal
  | CoOptingRefusal
  | ProposingRefusal
  | {
      readonly code:
        | 'vacancy-unknown'
        | 'nominee-unknown'
        | 'office-unknown'
        | 'resolution-pending'
        | 'vacancy-filled'
        | 'not-recommended'
        | 'out-of-the-running'
        | 'one-at-a-time';
      readonly says: string;
    };

/**
 * Drafts the council's resolution to appoint a nominee, or whichever of several it chooses, for the full term of the office or co-opted seat.
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
    { nominees: ids, from = this.clock.today() }: AppointmentOf,
  ): Promise<Result<{ resolution: ResolutionId }, AppointingRefusal>> {
    return this.database.act<{ resolution: ResolutionId }, AppointingRefusal>(actor, async (tx) => {
      const found = await this.vacancies.lock(tx, vacancyId);
      if (!found) return err({ code: 'vacancy-unknown', says: 'There is no such vacancy.' });
      const nominees = ids.flatMap(
        (nominee) => found.nominations.find(({ id }) => id === nominee) ?? [],
      );
      if (nominees.length < ids.length)
        return err({
          code: 'nominee-unknown',
          says: 'Nobody is nominated for this vacancy under that id. Choose one of its nominations.',
        });
      const settled = await this.refusalByResolution(tx, found.vacancy);
      if (settled) return err(settled);
      const unready = await this.notRecommended(tx, found.vacancy, nominees);
      if (unready) return err(unready);
      const drafted = await this.draft(tx, found.vacancy, nominees, from);
      if (!drafted.ok) return drafted;
      const { id: resolution, draft } = drafted.value;
      await this.vacancies.linkResolution(tx, vacancyId, resolution);
      const [nomination = '', ...others] = ids;
      const about = others.length === 0 ? { nomination } : { nominations: [...ids] };
      const fields = { ...draft.fields, ...about };
      return ok(recorded({ ...draft, fields }, () => ({ resolution })));
    });
  }

  /** R-E7: where the constitution has a nominations committee, the council votes on whom it recommends. */
  private async notRecommended(
    tx: Tx,
    { office }: VacancyRow,
    nominees: readonly NominationRow[],
  ): Promise<AppointingRefusal | null> {
    const { pack } = await this.constitution.inForce();
    if (!pack.appointments?.committee) return null;
    if (!officesOfCouncil(pack).some(({ code }) => code === office)) return null;
    const rows = await tx.query<{ id: string; isOver: boolean }[]>(
      `select n.id, ${latestStage('n.id')} in ('not-taken-further', 'withdrawn') as "isOver" from governance.nomination n
        where n.id = any ($1::uuid[]) and exists (select from governance.recommendation r where r.nomination_id = n.id)`,
      [nominees.map(({ id }) => id)],
    );
    const missing = nominees.find(({ id }) => !rows.some((row) => row.id === id));
    if (missing)
      return {
        code: 'not-recommended',
        says: `The nominations committee has not recommended ${missing.name} yet. Record its recommendation first.`,
      };
    const gone = nominees.find(({ id }) => rows.some((row) => row.id === id && row.isOver));
    return gone
      ? {
          code: 'out-of-the-running',
          says: `${gone.name} is no longer in the running for this vacancy.`,
        }
      : null;
  }

  private async draft(
    tx: Tx,
    { office: code, inPlaceOf }: VacancyRow,
    nominees: readonly NominationRow[],
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
    const seat = left.value && {
      term: left.value.term,
      name: left.value.name,
      seat: left.value.seat,
      untilElection: await nextYearlyElection(tx, pack, code, from),
    };
    const kind = pack.decisionKinds.find((known) => known.code === post.appointedBy);
    if (nominees.length > 1 && (seat !== null || !kind || !selectionRules(pack, kind, code)))
      return err({
        code: 'one-at-a-time',
        says: `The constitution has one nominee voted on at a time for the ${post.name}. Put one of them to the council.`,
      });
    const today = this.clock.today();
    const terms = { post, nominees, from, left: seat, today };
    const proposal = await appointmentProposal(tx, terms);
    if (!proposal.ok) return proposal;
    return this.draftResolution.within(tx, {
      kind: post.appointedBy,
      ...wordsOfProposal(post, proposal.value),
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
}
