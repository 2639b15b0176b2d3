import { Injectable } from '@nestjs/common';
import { addDays, err, ok, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor, system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { termInForce } from '../roll/term-in-force';
import { enterVacated } from './vacated-seat';

const vacancyLock = 4_702_111_244;

interface EndedTerm {
  readonly id: string;
  readonly office: string;
  readonly to: PlainDate;
  /** The first day on which it was over, ended early or not. */
  readonly on: PlainDate;
}

/**
 * Enters the places that are empty because a term ended of itself, once a day has come on which nobody follows. Whoever
 * runs it twice, or on two machines at once, finds nothing left to enter. Source: R-E9, R-E11.
 */
@Injectable()
export class FindEndedTerms {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** @returns how many places were found empty */
  async run(actor: Actor = system): Promise<number> {
    const found = await this.database.act<number, { code: 'none-ended' }>(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock($1)`, [vacancyLock]);
      const today = this.clock.today();
      const { pack } = await this.constitution.inForce();
      const ended: EndedTerm[] = [];
      for (const [office, places] of placesOf(pack))
        ended.push(...(await endedWithoutSuccessor(tx, office, places, today)));
      const drafts = await enterVacated(tx, ended, 'term-ended', this.clock.now());
      return drafts.length === 0
        ? err({ code: 'none-ended' })
        : ok({ drafts, answer: () => drafts.length });
    });
    return found.ok ? found.value : 0;
  }
}

/** Every office and seat of a constitution, with how many places it has. */
const placesOf = ({ offices, constituencies }: Constitution): (readonly [string, number])[] => [
  ...offices.map(({ code, places }) => [code, places] as const),
  ...constituencies.map(({ code, seats }) => [`council:${code}`, seats] as const),
];

/** The latest terms of an office that are over, as many as places are empty and not entered as vacant. */
async function endedWithoutSuccessor(
  tx: Tx,
  office: string,
  places: number,
  today: PlainDate,
): Promise<EndedTerm[]> {
  const rows = await tx.query<Omit<EndedTerm, 'on'>[]>(
    `select t.id, t.office, t.to_date::text as "to" from governance.term t
      where t.office = $1 and t.ended_on is null and t.to_date < $2::date
        and not exists (select from governance.vacated_seat v where v.term_id = t.id)
      order by t.to_date desc, t.id
      limit greatest(0, $3::int
        - (select count(*) from governance.term h where h.office = $1 and ${termInForce('h', '$2')})
        - (select count(*) from governance.vacated_seat v where v.office = $1 and v.vacant_from <= $2::date and v.filled_from is null))`,
    [office, today, places],
  );
  return rows.map((row) => ({ ...row, on: addDays(row.to, 1) }));
}
