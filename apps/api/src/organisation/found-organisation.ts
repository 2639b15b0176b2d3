import { Injectable } from '@nestjs/common';
import { err, ok, type AccountId, type Result } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { AdoptConstitution } from '../constitution/adopt-constitution';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';

export interface Founding {
  readonly name: string;
  readonly about: string;
  readonly isDemo: boolean;
  readonly officers: readonly FirstOfficer[];
  /** In force from today; `null` where the organisation adopts its first one later. */
  readonly constitution: Constitution | null;
}

export interface FirstOfficer {
  readonly name: string;
  readonly email: string;
  readonly role: 'secretary' | 'returning-officer' | 'scrutineer';
}

export interface FoundingRefusal {
  readonly code: 'founded-already';
  readonly says: string;
}

const foundingLock = 4_702_111_251;

/** The first act of a deployment: its organisation, its constitution, and the officers who set it up. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: Database,
    private readonly adoptConstitution: AdoptConstitution,
    private readonly clock: Clock,
  ) {}

  /** @returns the accounts of the officers, in order; people with one address and name share one */
  run(founding: Founding): Promise<Result<readonly AccountId[], FoundingRefusal>> {
    const { name, about, isDemo, officers, constitution } = founding;
    return this.database.act<readonly AccountId[], FoundingRefusal>(system, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock($1)`, [foundingLock]);
      const [before] = await tx.query<{ name: string }[]>(
        `select name from governance.organisation`,
      );
      if (before)
        return err({
          code: 'founded-already',
          says: `“${before.name}” is in this database already, and a database is for one organisation. Found another in a database of its own: set DATABASE_URL, or DATA_DIR where none is set.`,
        });
      const id = randomUUID();
      await tx.query(
        `insert into governance.organisation (id, name, about, is_demo, founded_at) values ($1, $2, $3, $4, $5)`,
        [id, name, about, isDemo, this.clock.now()],
      );
      const accounts = await this.appoint(tx, officers);
      const founded: EntryDraft = {
        action: 'organisation.founded',
        resource: id,
        fields: { name, officers: officers.map(({ role }) => role) },
      };
      const adopted = constitution && {
        pack: constitution,
        effectiveOn: this.clock.today(),
        decision: null,
      };
      const drafts = adopted
        ? [founded, await this.adoptConstitution.within(tx, adopted)]
        : [founded];
      return ok({ drafts, answer: () => accounts });
    });
  }

  /** Whoever has several roles has one account. */
  private async appoint(tx: Tx, officers: readonly FirstOfficer[]): Promise<AccountId[]> {
    const known = new Map<string, AccountId>();
    for (const { name, email, role } of officers) {
      const address = email.toLowerCase();
      const account = known.get(address) ?? (randomUUID() as string as AccountId);
      if (!known.has(address))
        await tx.query(
          `insert into platform.account (id, name, email, created_at) values ($1, $2, $3, $4)`,
          [account, name, email, this.clock.now()],
        );
      known.set(address, account);
      await tx.query(
        `insert into platform.account_role (account_id, role) values ($1, $2) on conflict do nothing`,
        [account, role],
      );
    }
    return officers.map(({ email }) => known.get(email.toLowerCase()) as AccountId);
  }
}
