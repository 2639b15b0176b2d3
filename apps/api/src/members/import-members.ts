import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { resendNotices, unreachedAmong } from '../notices/resend-notices';
import { type ProblemItem } from '../platform/problem';
import { type EntryDraft } from '../record/entry-draft';
import { endSeatsOutside } from '../seats/no-longer-eligible';
import { lockShareRegister } from '../shares/share-entries';
import { allot, compareShares, type SharesSummary } from '../shares/shares-in-roll-file';
import { readRollFile, type RollRow } from './read-roll-file';

export interface ImportSummary {
  readonly dryRun: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly constituencies: readonly {
    readonly code: string;
    readonly name: string;
    readonly members: number;
  }[];
  readonly shares: SharesSummary | null;
  /** Notices of open polls that are sent again, since they did not reach their members before. */
  readonly noticesAgain: number;
}

export interface ImportRefusal {
  readonly code: 'roll-has-errors';
  readonly says: string;
  /** The first of them. */
  readonly errors: readonly ProblemItem[];
  /** How many there are in all. */
  readonly errorCount: number;
}

interface Person {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly email: string | null;
}

const mostFaultsShown = 1000;
const importLock = 4_702_111_235;

/** Takes a members' roll into the register of members: every row or none. */
@Injectable()
export class ImportMembers {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /**
   * @param csv     see `readRollFile`
   * @param dryRun  work out what would change and write nothing
   */
  run(
    actor: Actor,
    csv: string,
    dryRun: boolean,
    joinedOn: PlainDate = this.clock.today(),
  ): Promise<Result<ImportSummary, ImportRefusal>> {
    return this.database.act(actor, async (tx) => {
      const { pack } = await this.constitution.inForce();
      const { rows, faults } = readRollFile(csv, pack);
      if (faults.length > 0) return err(refusal(faults));
      await tx.query(`select pg_advisory_xact_lock($1)`, [importLock]);
      const gone = await whoHaveLeft(tx, rows);
      if (gone.length > 0) return err(refusal(gone));
      const { added, changed, unchanged, readdressed } = await this.compare(tx, rows);
      await lockShareRegister(tx);
      const shares = await compareShares(tx, pack, rows, joinedOn);
      if (shares.faults.length > 0) return err(refusal(shares.faults));
      const now = this.clock.now();
      const unreached = await unreachedAmong(tx, readdressed, now);
      const summary: ImportSummary = {
        dryRun,
        added: added.length,
        changed: changed.length,
        unchanged,
        constituencies: pack.constituencies.map(({ code, name }) => ({
          code,
          name,
          members: rows.filter((row) => row.constituency === code).length,
        })),
        shares: shares.summary,
        noticesAgain: unreached.length,
      };
      if (dryRun) return ok({ drafts: [], answer: () => summary });
      await this.write(tx, added, changed, joinedOn);
      await this.qualify(tx, rows, joinedOn);
      const vacated = await endSeatsOutside(
        tx,
        pack,
        rows.map(({ number }) => number),
        { on: joinedOn, now },
      );
      const act = randomUUID();
      await allot(tx, act, shares.toAllot, { on: joinedOn, now });
      const resent = await resendNotices(tx, unreached, now);
      const { dryRun: _, shares: told, noticesAgain: __, ...fields } = summary;
      const imported: EntryDraft = {
        action: 'members.imported',
        resource: act,
        fields: {
          ...fields,
          constituencies: fields.constituencies.map(({ code, members }) => ({ code, members })),
          ...(told && { shares: { holders: told.holders, unchanged: told.unchanged } }),
        },
        personal: { file: { sha256: sha256Hex(csv) } },
      };
      return ok({ drafts: [imported, ...vacated, ...resent], answer: () => summary });
    });
  }

  private async compare(
    tx: Tx,
    rows: readonly RollRow[],
  ): Promise<{ added: Person[]; changed: Person[]; unchanged: number; readdressed: string[] }> {
    const numbers = [...new Set(rows.map((row) => row.number))];
    const held = await tx.query<(Person & { codes: string[] })[]>(
      `select m.id, m.number, m.name, m.email, array(select q.constituency from governance.qualification q where q.member_id = m.id and q.to_date is null) as codes
         from governance.member m where m.number = any ($1)`,
      [numbers],
    );
    const heldByNumber = new Map(held.map((person) => [person.number, person]));
    const people = new Map(rows.map((row) => [row.number, row]));
    const added: Person[] = [];
    const changed: Person[] = [];
    const readdressed: string[] = [];
    for (const [number, row] of people) {
      const before = heldByNumber.get(number);
      if (before && row.email && row.email !== before.email) readdressed.push(before.id);
      if (!before) added.push({ id: randomUUID(), number, name: row.name, email: row.email });
      else if (before.name !== row.name || before.email !== row.email)
        changed.push({ id: before.id, number, name: row.name, email: row.email });
    }
    const touched = new Set(changed.map((person) => person.number));
    for (const row of rows) {
      const before = heldByNumber.get(row.number);
      if (before && !before.codes.includes(row.constituency) && !touched.has(row.number)) {
        touched.add(row.number);
        changed.push({ id: before.id, number: row.number, name: row.name, email: row.email });
      }
    }
    const unchanged = people.size - added.length - changed.length;
    return { added, changed, unchanged, readdressed };
  }

  private async write(
    tx: Tx,
    added: readonly Person[],
    changed: readonly Person[],
    joinedOn: PlainDate,
  ): Promise<void> {
    const columns = (people: readonly Person[]) => [
      people.map((p) => p.id),
      people.map((p) => p.number),
      people.map((p) => p.name),
      people.map((p) => p.email),
    ];
    await tx.query(
      `insert into governance.member (id, number, name, email, joined_on)
       select id, number, name, email, $5 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as row (id, number, name, email)`,
      [...columns(added), joinedOn],
    );
    await tx.query(
      `insert into platform.account (id, name, email, member_id, created_at)
       select gen_random_uuid(), name, email, id, $5 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as row (id, number, name, email)`,
      [...columns(added), this.clock.now()],
    );
    await tx.query(
      `update governance.member m set name = row.name, email = row.email
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as row (id, number, name, email) where m.id = row.id`,
      columns(changed),
    );
    await tx.query(
      `update platform.account a set name = row.name, email = row.email
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as row (id, number, name, email) where a.member_id = row.id`,
      columns(changed),
    );
  }

  private async qualify(tx: Tx, rows: readonly RollRow[], from: PlainDate): Promise<void> {
    await tx.query(
      `insert into governance.qualification (member_id, constituency, from_date)
       select m.id, row.constituency, $3 from unnest($1::text[], $2::text[]) as row (number, constituency)
         join governance.member m on m.number = row.number
        where not exists (select from governance.qualification q where q.member_id = m.id and q.constituency = row.constituency and q.to_date is null)`,
      [rows.map((row) => row.number), rows.map((row) => row.constituency), from],
    );
  }
}

/**
 * Rows that name somebody who has left. An entry in the register that has ended is not opened again: whoever joins again
 * gets a number of their own. Source: R-A45 (date in and date out).
 */
async function whoHaveLeft(tx: Tx, rows: readonly RollRow[]): Promise<ProblemItem[]> {
  const left = await tx.query<{ number: string; leftOn: PlainDate }[]>(
    `select number, left_on::text as "leftOn" from governance.member where left_on is not null and number = any ($1)`,
    [rows.map(({ number }) => number)],
  );
  const leftOn = new Map(left.map((one) => [one.number, one.leftOn]));
  return rows.flatMap(({ number, line }) => {
    const day = leftOn.get(number);
    return day === undefined
      ? []
      : [
          {
            pointer: `/rows/${line}/number`,
            code: 'has-left',
            message: `Line ${line}: number ${number} belonged to somebody who left on ${formatDate(day)}. Whoever joins again gets a new number.`,
          },
        ];
  });
}

function refusal(faults: readonly ProblemItem[]): ImportRefusal {
  return {
    code: 'roll-has-errors',
    says: whatIsWrong(faults),
    errors: faults.slice(0, mostFaultsShown),
    errorCount: faults.length,
  };
}

function whatIsWrong(faults: readonly ProblemItem[]): string {
  const [first] = faults;
  if (faults.length === 1 && first) return `${first.message} Nothing was imported.`;
  const rows = new Set(faults.map((fault) => fault.pointer.split('/')[2])).size;
  const all = grouped(faults.length);
  const listed =
    faults.length > mostFaultsShown
      ? ` Listed are the first ${grouped(mostFaultsShown)} of ${all}.`
      : '';
  return `${all} things are wrong in ${grouped(rows)} rows. Nothing was imported: correct the file and send it again.${listed}`;
}

const grouped = (count: number): string => count.toLocaleString('en-GB');
