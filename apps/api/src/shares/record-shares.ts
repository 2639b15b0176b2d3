import { Injectable } from '@nestjs/common';
import { err, formatDate, type MemberId, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { votesIn } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { historyOf } from '../roll/people.queries';
import { fewestFrom, mostIssued } from './holdings.queries';
import {
  keepShareEntries,
  lockShareRegister,
  mostShares,
  type ShareKind,
  sides,
} from './share-entries';

/** An entry as an officer writes it: members by their numbers. */
export interface SharesToRecord {
  readonly kind: ShareKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly shares: number;
  readonly on: PlainDate;
}

export interface SharesRefusal {
  readonly code:
    | 'holder-missing'
    | 'holder-not-asked'
    | 'holder-unknown'
    | 'same-holder'
    | 'day-to-come'
    | 'not-a-member-then'
    | 'not-a-legal-member'
    | 'too-few-shares'
    | 'too-many-shares';
  readonly says: string;
}

interface Holder {
  readonly id: MemberId;
  readonly number: string;
  readonly name: string;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
}

/**
 * Records that shares were allotted, passed to another holder or were given up, on a day that has come. Rolls that were
 * fixed before stay as they are. Source: Companies Act 2006 s.113 (R-A45); R-A7; R-I2 for a nominee.
 */
@Injectable()
export class RecordShares {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, entry: SharesToRecord): Promise<Result<{ id: string }, SharesRefusal>> {
    return this.database.act<{ id: string }, SharesRefusal>(actor, async (tx) => {
      const { kind, shares, on } = entry;
      const refusal = this.refusalOfForm(entry);
      if (refusal) return err(refusal);
      await lockShareRegister(tx);
      const [from, to] = [await holder(tx, entry.from), await holder(tx, entry.to)];
      if (!from.ok) return from;
      if (!to.ok) return to;
      const notSo =
        (to.value && (await this.mayHold(tx, to.value, on))) ??
        (await enough(tx, from.value, entry));
      if (notSo) return err(notSo);
      const act = randomUUID();
      const parties = { from: from.value?.id ?? null, to: to.value?.id ?? null };
      await keepShareEntries(tx, act, [{ ...parties, kind, shares, on }], this.clock.now());
      return ok(
        recorded(
          {
            action: 'shares.recorded',
            resource: act,
            fields: { kind, on },
            personal: { holding: { ...parties, shares } },
          },
          () => ({ id: act }),
        ),
      );
    });
  }

  private refusalOfForm({ kind, from, to, on }: SharesToRecord): SharesRefusal | null {
    const wanted = sides[kind];
    if ((wanted.from && !from) || (wanted.to && !to))
      return {
        code: 'holder-missing',
        says: `Give the member number of ${wanted.from && !from ? 'who held the shares' : 'who is to hold the shares'}.`,
      };
    if ((!wanted.from && from) || (!wanted.to && to))
      return {
        code: 'holder-not-asked',
        says: `Give only ${wanted.from ? 'the member who held the shares' : 'the member who is to hold the shares'}. For shares that pass from one member to another, record a transfer.`,
      };
    if (from && to && from.toUpperCase() === to.toUpperCase())
      return {
        code: 'same-holder',
        says: 'Shares pass from one member to another. Give two different member numbers.',
      };
    if (on > this.clock.today())
      return {
        code: 'day-to-come',
        says: `${formatDate(on)} has not come yet. Record it on the day, or give an earlier one.`,
      };
    return null;
  }

  /** Who holds shares is a member of the company. Source: Companies Act 2006 s.112; R-05. */
  private async mayHold(tx: Tx, to: Holder, on: PlainDate): Promise<SharesRefusal | null> {
    if (on < to.joinedOn || (to.leftOn !== null && on >= to.leftOn))
      return {
        code: 'not-a-member-then',
        says: `${to.name} was not a member on ${formatDate(on)}. Give a day on which they were, or another holder.`,
      };
    const { pack } = await this.constitution.inForce();
    const person = await historyOf(tx, to.id);
    if (person && votesIn(pack, 'legal-members', person, on)) return null;
    return {
      code: 'not-a-legal-member',
      says: `${to.name} belonged on ${formatDate(on)} to no constituency whose members hold shares. Enter them in one first.`,
    };
  }
}

/** @returns `null` for a side that the entry has not */
async function holder(
  tx: Tx,
  number: string | null,
): Promise<Result<Holder | null, SharesRefusal>> {
  if (number === null) return ok(null);
  const [row] = await tx.query<Holder[]>(
    `select id, number, name, joined_on::text as "joinedOn", left_on::text as "leftOn"
       from governance.member where upper(number) = upper($1) for update`,
    [number],
  );
  if (row) return ok(row);
  return err({
    code: 'holder-unknown',
    says: `There is no member with the number “${number}”. Look it up in the register of members.`,
  });
}

/** Nobody passes on what they do not hold, on that day or any later one. */
async function enough(
  tx: Tx,
  from: Holder | null,
  { kind, shares, on }: SharesToRecord,
): Promise<SharesRefusal | null> {
  if (kind === 'allotment')
    return (await mostIssued(tx)) + shares > mostShares
      ? {
          code: 'too-many-shares',
          says: `There would be more than ${mostShares.toLocaleString('en-GB')} shares, which cannot be counted exactly.`,
        }
      : null;
  const held = await fewestFrom(tx, from?.id ?? null, on);
  if (shares <= held) return null;
  return {
    code: 'too-few-shares',
    says: `${from?.name ?? 'The nominee'} held ${held.toLocaleString('en-GB')} on ${formatDate(on)} that were not passed on later, and this takes ${shares.toLocaleString('en-GB')}. Check the number, the day and the entries since.`,
  };
}
