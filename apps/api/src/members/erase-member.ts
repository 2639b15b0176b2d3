import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type ErasureRuling, mayErase } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type DataSource, type EntityManager } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { recorded, type Tx } from '../platform/database';
import { EraserDatabase } from '../platform/eraser-database';
import {
  type Amount,
  recordsOf,
  standingOf,
  underWayFor,
  whatGoes,
  whatIsPublished,
} from './erasure.queries';
import { personalData } from './personal-data';

/** What erasing a member would do, and whether it may be done. */
export interface ErasureForecast {
  readonly ruling: ErasureRuling;
  readonly goes: readonly Amount[];
  /** What was published by right. It stays for good. */
  readonly published: readonly Amount[];
}

export interface Erased {
  readonly erasedOn: PlainDate;
  /** Where the log says that somebody was erased. */
  readonly logIndex: number;
}

export interface ErasureRefusal {
  readonly code: 'member-unknown' | 'already-erased' | 'must-be-kept' | 'erasing-not-set-up';
  readonly says: string;
}

/**
 * Erases a former member's personal data, all of it or none. Entries, ballots, rolls and counts stay, and every
 * proof with them: what the log commits to about this person can no longer be opened.
 * Source: R-H4; docs/decisions/0015-erasing-a-member.md.
 */
@Injectable()
export class EraseMember {
  constructor(
    private readonly eraser: EraserDatabase,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** What would go and what would stay until when. Changes nothing. */
  async forecast(member: string): Promise<Result<ErasureForecast, ErasureRefusal>> {
    return this.look(this.dataSource.manager, member);
  }

  async run(actor: Actor, member: string): Promise<Result<Erased, ErasureRefusal>> {
    const database = await this.eraser.database();
    if (!database) return err(notSetUp);
    return database.act<Erased, ErasureRefusal>(actor, async (tx) => {
      await tx.query(`select from governance.member where id = $1 for update`, [member]);
      const found = await this.look(tx, member);
      if (!found.ok) return found;
      const { verdict, headline } = found.value.ruling;
      if (verdict !== 'in-order') return err({ code: 'must-be-kept', says: headline });
      const erasedOn = this.clock.today();
      await this.erase(tx, member, erasedOn);
      return ok(
        recorded(
          {
            action: 'member.erased',
            resource: randomUUID(),
            fields: { erasedOn, rule: 'R-H4' },
            personal: { member: { id: member } },
          },
          ({ index }) => ({ erasedOn, logIndex: index }),
        ),
      );
    });
  }

  private async look(
    db: EntityManager,
    member: string,
  ): Promise<Result<ErasureForecast, ErasureRefusal>> {
    const on = this.clock.today();
    const standing = await standingOf(db, member, on);
    if (!standing) return err({ code: 'member-unknown', says: 'There is no such member.' });
    if (standing.erasedOn)
      return err({
        code: 'already-erased',
        says: `This member was erased on ${formatDate(standing.erasedOn)}.`,
      });
    const { pack } = await this.constitution.inForce();
    const ruling = mayErase(pack, {
      ...standing,
      on,
      underWay: await underWayFor(db, member),
      records: await recordsOf(db, member),
    });
    return ok({
      ruling,
      goes: await whatGoes(db, member),
      published: await whatIsPublished(db, member),
    });
  }

  private async erase(tx: Tx, member: string, on: PlainDate): Promise<void> {
    for (const { table, where, erase } of personalData) {
      const change =
        erase === 'delete' ? `delete from ${table}` : `update ${table} set ${erase.set}`;
      const values = change.includes('$2') ? [member, on] : [member];
      await tx.query(`${change} where ${where}`, values);
    }
  }
}

const notSetUp: ErasureRefusal = {
  code: 'erasing-not-set-up',
  says: 'Nobody may erase here yet. Ask whoever runs the database to make the role folkmoot_eraser and to set ERASER_DATABASE_URL: see docs/operating.md.',
};
