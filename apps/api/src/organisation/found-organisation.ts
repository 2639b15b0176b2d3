import { Injectable } from '@nestjs/common';
import { ok, type AccountId, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';

export interface Founding {
  readonly name: string;
  readonly about: string;
  readonly isDemo: boolean;
  readonly officers: readonly {
    readonly name: string;
    readonly email: string;
    readonly role: 'secretary' | 'returning-officer' | 'scrutineer';
  }[];
}

/** The first act of a deployment: its organisation, and the officers who set it up. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run({ name, about, isDemo, officers }: Founding): Promise<Result<readonly AccountId[], never>> {
    return this.database.act(system, async (tx) => {
      const now = this.clock.now();
      const id = randomUUID();
      await tx.query(
        `insert into governance.organisation (id, name, about, is_demo, founded_at) values ($1, $2, $3, $4, $5)`,
        [id, name, about, isDemo, now],
      );
      const accounts = officers.map((officer) => ({
        ...officer,
        id: randomUUID() as string as AccountId,
      }));
      for (const account of accounts) {
        await tx.query(
          `insert into platform.account (id, name, email, created_at) values ($1, $2, $3, $4)`,
          [account.id, account.name, account.email, now],
        );
        await tx.query(`insert into platform.account_role (account_id, role) values ($1, $2)`, [
          account.id,
          account.role,
        ]);
      }
      const officerRoles = officers.map((officer) => officer.role);
      return ok(
        recorded(
          {
            action: 'organisation.founded',
            resource: id,
            fields: { name, officers: officerRoles },
          },
          () => accounts.map((account) => account.id),
        ),
      );
    });
  }
}
