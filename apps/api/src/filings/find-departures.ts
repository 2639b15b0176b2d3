import { Injectable } from '@nestjs/common';
import { addDays, err, ok, type PlainDate } from '@folkmoot/basics';
import {
  type DepartureFiling,
  departureFiling,
  directorsWhoLeft,
  type HeldPost,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor, system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';

const departureLock = 4_702_111_261;

interface Departed {
  readonly term: HeldPost;
  readonly leftOn: PlainDate;
  readonly filing: DepartureFiling;
}

interface TermRow extends Omit<HeldPost, 'holder'> {
  readonly memberId: string | null;
  readonly name: string;
  /** Whether its end is entered already, or a decision ended it, which says itself what falls due. */
  readonly isSettled: boolean;
}

/**
 * Finds directors of a company who left otherwise than by a decision, and enters what is due at the registrar about
 * each: whoever resigned, died, lost what they needed to hold the post, or whose term ended and who was not elected
 * again. Each is found once their first day out of office has come, however often and by however many it is run.
 * Source: R-A46.
 */
@Injectable()
export class FindDepartures {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were found */
  async run(actor: Actor = system): Promise<number> {
    const found = await this.database.act<number, { code: 'nobody-left' }>(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock($1)`, [departureLock]);
      const departed = await this.departed(tx);
      if (departed.length === 0) return err({ code: 'nobody-left' });
      for (const one of departed) await this.enter(tx, one);
      const foundOn = this.clock.today();
      const drafts = departed.map((one) => entryOf(one, foundOn));
      return ok({ drafts, answer: () => departed.length });
    });
    return found.ok ? found.value : 0;
  }

  private async departed(tx: Tx): Promise<readonly Departed[]> {
    const rows = await termsHeld(tx);
    const terms = rows.map(({ memberId, name, ...term }) => ({
      ...term,
      holder: { memberId, name },
    }));
    const today = this.clock.today();
    const open = terms.filter(({ until, isSettled }) => until < today && !isSettled);
    const lastDays = [...new Set(open.map(({ until }) => until))].sort();
    const departed: Departed[] = [];
    for (const lastDay of lastDays) {
      const { pack } = await this.constitution.inForce(lastDay);
      const leftOn = addDays(lastDay, 1);
      for (const term of directorsWhoLeft(pack, leftOn, terms)) {
        const filing = departureFiling(pack, term.post, leftOn);
        const isOpen = open.some(({ id }) => id === term.id);
        if (filing && isOpen) departed.push({ term, leftOn, filing });
      }
    }
    return departed;
  }

  private async enter(tx: Tx, { term, leftOn, filing }: Departed): Promise<void> {
    const { what, at, by, citation } = filing;
    await tx.query(
      `insert into governance.departure (term_id, left_on, what, at, due_by, citation, found_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [term.id, leftOn, what, at, by, citation, this.clock.now()],
    );
  }
}

/** Every term that anybody served a day of. */
const termsHeld = (tx: Tx): Promise<TermRow[]> =>
  tx.query(
    `select t.id, t.office as post, t.member_id as "memberId", t.holder_name as name, t.from_date::text as "from",
            least(t.to_date, t.ended_on - 1)::text as until,
            t.ended_by is not null or exists (select from governance.departure d where d.term_id = t.id) as "isSettled"
       from governance.term t where t.ended_on is null or t.ended_on > t.from_date
      order by t.from_date, t.id`,
  );

/** Who it is stands in the register, not in the log. */
const entryOf = ({ term, leftOn, filing }: Departed, foundOn: PlainDate): EntryDraft => {
  const { by: dueBy, ...rest } = filing;
  return {
    action: 'filing.due',
    resource: term.id,
    fields: { office: term.post, leftOn, dueBy, ...rest, foundOn },
  };
};
