import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type Result, sameName } from '@folkmoot/basics';
import { type Named } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { ResolutionRepository } from '../resolutions/resolution.repository';
import { termInForce } from '../roll/term-in-force';
import { type ItemRecord } from './item-record';
import { itemDraft, type ItemRefusal } from './item-draft';

export interface Presiding {
  /** The seat on the council of whoever is to preside. */
  readonly term: string;
  readonly atGeneralMeeting: boolean;
}

export type PresidingRefusal =
  | ItemRefusal
  | { readonly code: 'not-on-the-council' | 'must-leave-the-chair'; readonly says: string };

/**
 * Settles who presides over an item about an office: a member of the council who is neither the chair of the board nor
 * the person concerned. Source: R-E6.
 */
@Injectable()
export class NamePresiding {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { term, atGeneralMeeting }: Presiding,
  ): Promise<Result<{ name: string }, PresidingRefusal>> {
    return this.database.act<{ name: string }, PresidingRefusal>(actor, async (tx) => {
      const today = this.clock.today();
      const { pack } = await this.constitution.inForce();
      const item = await itemDraft(tx, this.resolutions, pack, id, today);
      if (!item.ok) return item;
      const seat = await councilSeat(tx, term, today);
      if (!seat)
        return err({
          code: 'not-on-the-council',
          says: 'Whoever presides holds a seat on the council today. Choose one of its members.',
        });
      const refusal = mustLeave(seat, item.value.record);
      if (refusal) return err(refusal);
      await tx.query(
        `insert into governance.item_presiding (resolution_id, term_id, general_meeting, named_at) values ($1, $2, $3, $4)
         on conflict (resolution_id) do update set term_id = excluded.term_id, general_meeting = excluded.general_meeting, named_at = excluded.named_at`,
        [id, term, atGeneralMeeting, this.clock.now()],
      );
      const fields = { term, name: seat.name, atGeneralMeeting };
      return ok(
        recorded({ action: 'item.presiding', resource: id, fields }, () => ({ name: seat.name })),
      );
    });
  }
}

async function councilSeat(tx: Tx, term: string, on: PlainDate): Promise<Named | null> {
  const [seat] = await tx.query<Named[]>(
    `select coalesce(t.member_id, t.id) as id, t.holder_name as name from governance.term t
      where t.id = $1 and t.office like 'council:%' and ${termInForce('t', '$2')}`,
    [term, on],
  );
  return seat ?? null;
}

/** Officers are in the register of terms by name, so a name is enough to be asked to leave the chair. */
function mustLeave(seat: Named, { concerned, soFar }: ItemRecord): PresidingRefusal | null {
  const is = (other: Named) => other.id === seat.id || sameName(other.name, seat.name);
  const why = concerned.some(is)
    ? 'this item is about them'
    : soFar.chair && is(soFar.chair)
      ? 'they chair the board'
      : null;
  return why === null
    ? null
    : {
        code: 'must-leave-the-chair',
        says: `${seat.name} cannot preside, as ${why}. Choose another member of the council.`,
      };
}
