import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { TermRepository } from '../appointments/term.repository';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';

export interface InterestsRefusal {
  readonly code: 'term-unknown' | 'not-allowed' | 'not-yet' | 'term-ended';
  readonly says: string;
}

export interface DeclaredInterests {
  /** What is declared: `None.` where there is nothing. */
  readonly text: string;
  /** The day on which they were declared; today when left out. */
  readonly on?: PlainDate | undefined;
}

/**
 * Enters the interests that whoever holds a seat or an office declares: by themselves, or by the secretary from a form.
 * A later declaration stands beside the earlier ones, which stay to be read. Source: R-D13, R-E10.
 */
@Injectable()
export class DeclareInterests {
  constructor(
    private readonly database: Database,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    term: string,
    { text, on = this.clock.today() }: DeclaredInterests,
  ): Promise<Result<{ declaration: number }, InterestsRefusal>> {
    return this.database.act<{ declaration: number }, InterestsRefusal>(actor, async (tx) => {
      const found = await this.terms.lock(tx, term);
      if (!found) return err({ code: 'term-unknown', says: 'There is no such term of office.' });
      const isHolder = found.memberId !== null && found.memberId === actor.memberId;
      if (!isHolder && !actor.roles.includes('secretary'))
        return err({
          code: 'not-allowed',
          says: 'Only whoever holds the office, or the secretary for them, can declare interests.',
        });
      const today = this.clock.today();
      if (on > today)
        return err({
          code: 'not-yet',
          says: `${formatDate(on)} has not come yet. Give the day on which they were declared.`,
        });
      if (found.to < today || (found.endedOn !== null && found.endedOn <= today))
        return err({
          code: 'term-ended',
          says: `${found.holder} does not hold this any more.`,
        });
      const [row] = await tx.query<{ ordinal: number }[]>(
        `insert into governance.interest (term_id, ordinal, text, declared_on, declared_at)
         select $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4 from governance.interest where term_id = $1 returning ordinal`,
        [term, text, on, this.clock.now()],
      );
      const declaration = row?.ordinal ?? 1;
      const fields = { office: found.office, declaration, declaredOn: on, sha256: sha256Hex(text) };
      return ok(
        recorded({ action: 'interests.declared', resource: term, fields }, () => ({ declaration })),
      );
    });
  }
}
