import { Injectable } from '@nestjs/common';
import { type PlainDate } from '@folkmoot/basics';
import { type Tx } from '../platform/database';

export interface RegisteredTerm {
  readonly id: string;
  readonly office: string;
  readonly holder: string;
  readonly memberId: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The first day out of office, when the term was ended early. */
  readonly endedOn: PlainDate | null;
}

/** The register of who holds which office. Decisions write it; here it is read within an act. */
@Injectable()
export class TermRepository {
  find(tx: Tx, id: string): Promise<RegisteredTerm | null> {
    return this.read(tx, id, '');
  }

  /** The same, locked until commit. */
  lock(tx: Tx, id: string): Promise<RegisteredTerm | null> {
    return this.read(tx, id, 'for update');
  }

  private async read(tx: Tx, id: string, locking: string): Promise<RegisteredTerm | null> {
    const [row] = await tx.query<RegisteredTerm[]>(
      `select id, office, holder_name as holder, member_id as "memberId", from_date::text as "from", to_date::text as "to",
              ended_on::text as "endedOn" from governance.term where id = $1 ${locking}`,
      [id],
    );
    return row ?? null;
  }
}

/** The last day of a term in fact, ended early or not; `null` when there is no such term. */
export async function lastDayHeld(tx: Tx, term: string): Promise<PlainDate | null> {
  const [row] = await tx.query<{ until: PlainDate }[]>(
    `select least(to_date, ended_on - 1)::text as until from governance.term where id::text = $1`,
    [term],
  );
  return row?.until ?? null;
}
