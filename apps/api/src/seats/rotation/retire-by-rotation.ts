import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { canonicalJson, lotCommitment, lotOrder, lotSeed } from '@folkmoot/log';
import { type Retirement, retirementOf } from '@folkmoot/rules';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  type ConstitutionVersion,
  CurrentConstitution,
} from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, type Recorded, recorded, type Tx } from '../../platform/database';
import {
  agreeingOfficer,
  type AskerGone,
  askingOfficer,
  type Officer,
} from '../../record/two-officers';
import { retire } from '../vacated-seat';
import { type InOffice, inOfficeBefore, unnamed } from './in-office';

export interface RotationRefusal {
  readonly code:
    | 'not-in-turn'
    | 'day-passed'
    | 'nobody-retires'
    | 'retired-already'
    | 'drawn-by-another'
    | 'drawn-already'
    | 'rotation-unknown'
    | 'changed-since'
    | AskerGone['code'];
  readonly says: string;
}

interface RotationRow {
  readonly id: string;
  readonly constituency: string;
  readonly on: PlainDate;
  readonly inOffice: InOffice;
  readonly secret: Buffer | null;
  readonly announcedBy: string;
  readonly isDecided: boolean;
}

/** What is revealed of a draw, each as 64 hexadecimal digits. Source: R-10. */
interface Lots {
  readonly secret: string;
  readonly beacon: string;
  readonly seed: string;
}

/** A rotation, and whether lots must be drawn before anybody retires. */
export interface Rotated {
  readonly id: string;
  readonly toDraw: number;
}

/**
 * Lets a share of the seats of a constituency fall free in turn, whoever has sat longest first. Where some are equal, one
 * officer announces a draw, which commits to a secret, and another draws: their browser gives the other half of the lot,
 * so neither can choose it. Source: R-C17, R-E3, R-10.
 */
@Injectable()
export class RetireByRotation {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends the terms of those who retire, or announces the draw that decides who does.
   * @param on  the first day on which they are out of office
   */
  announce(
    actor: Actor,
    constituency: string,
    on: PlainDate,
  ): Promise<Result<Rotated, RotationRefusal>> {
    return this.database.act<Rotated, RotationRefusal>(actor, async (tx) => {
      const version = await this.constitution.inForce();
      const inOffice = await inOfficeBefore(tx, constituency, on);
      const retirement = retirementOf(version.pack, { of: constituency, inOffice });
      const refusal = await this.refusalOf(tx, retirement, constituency, on);
      if (refusal) return err(refusal);
      const { toDraw, among } = retirement!;
      const secret = toDraw > 0 ? randomBytes(32) : null;
      const id: string = randomUUID();
      await tx.query(
        `insert into governance.rotation (id, constituency, on_day, in_office, lot_secret, announced_by, announced_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, constituency, on, JSON.stringify(inOffice), secret, actor.accountId, this.clock.now()],
      );
      const answer = () => ({ id, toDraw });
      if (!secret)
        return ok(
          await this.carriedOut(tx, { id, constituency, on, inOffice }, version, null, answer),
        );
      const fields = {
        ...{ constituency, on, inOffice: unnamed(inOffice), toDraw, among: [...among] },
        lotCommitment: lotCommitment(secret),
      };
      const draft = { action: 'rotation.announced', resource: id, fields } as const;
      return ok(recorded({ ...draft, ...askingOfficer(actor) }, answer));
    });
  }

  /**
   * Draws the lots that were announced.
   * @param beacon  32 bytes that the second officer's browser drew, as hexadecimal digits
   */
  draw(actor: Actor, id: string, beacon: string): Promise<Result<Rotated, RotationRefusal>> {
    return this.database.act<Rotated, RotationRefusal>(actor, async (tx) => {
      const rotation = await this.lock(tx, id);
      if (!rotation?.secret)
        return err({ code: 'rotation-unknown', says: 'No such draw was announced.' });
      const { constituency, on, secret } = rotation;
      if (rotation.isDecided)
        return err({ code: 'drawn-already', says: 'These lots were drawn already.' });
      if (rotation.announcedBy === actor.accountId)
        return err({
          code: 'drawn-by-another',
          says: 'You announced this draw yourself: another officer draws the lots.',
        });
      const inOffice = await inOfficeBefore(tx, constituency, on);
      if (canonicalJson(unnamed(inOffice)) !== canonicalJson(unnamed(rotation.inOffice)))
        return err({
          code: 'changed-since',
          says: 'Somebody has taken or left a seat since the draw was announced. Announce it again.',
        });
      const version = await this.constitution.inForce();
      const retirement = retirementOf(version.pack, { of: constituency, inOffice });
      const refusal = await this.refusalOf(tx, retirement, constituency, on);
      if (refusal) return err(refusal);
      const lots = {
        secret: secret.toString('hex'),
        beacon,
        seed: Buffer.from(lotSeed(secret, Buffer.from(beacon, 'hex'))).toString('hex'),
      };
      const announced = { action: 'rotation.announced', resource: id } as const;
      const other = await agreeingOfficer(tx, actor, announced);
      if (!other.ok) return other;
      const drawn = { id, constituency, on, inOffice };
      const answer = () => ({ id, toDraw: 0 });
      return ok(await this.carriedOut(tx, drawn, version, lots, answer, other.value));
    });
  }

  private async carriedOut(
    tx: Tx,
    rotation: Pick<RotationRow, 'id' | 'constituency' | 'on' | 'inOffice'>,
    { pack, version, sha256 }: ConstitutionVersion,
    lots: Lots | null,
    answer: () => Rotated,
    officer: Officer = {},
  ): Promise<Recorded<Rotated>> {
    const { id, constituency, on, inOffice } = rotation;
    const facts = { of: constituency, inOffice };
    const { among, source } = retirementOf(pack, facts)!;
    const lot = lots ? lotOrder(Buffer.from(lots.seed, 'hex'), id, among) : [];
    const { retiring } = retirementOf(pack, { ...facts, lot })!;
    const now = this.clock.now();
    await tx.query(
      `update governance.rotation set retiring = $2::uuid[], decided_at = $3 where id = $1`,
      [id, retiring, now],
    );
    const decided = {
      action: 'rotation.decided',
      resource: id,
      fields: {
        ...{ constituency, on, constitution: { version, sha256 } },
        ...{ inOffice: unnamed(inOffice), retiring: [...retiring], lots: lots && { ...lots } },
        ...{ rule: source.rule, citation: source.citation },
      },
      ...officer,
    } as const;
    return { drafts: [decided, ...(await retire(tx, retiring, on, now))], answer };
  }

  private async refusalOf(
    tx: Tx,
    retirement: Retirement | null,
    constituency: string,
    on: PlainDate,
  ): Promise<RotationRefusal | null> {
    if (!retirement)
      return {
        code: 'not-in-turn',
        says: 'The constitution does not let these seats fall free in turn.',
      };
    if (on < this.clock.today())
      return { code: 'day-passed', says: `${formatDate(on)} is past: choose a day to come.` };
    if (retirement.retiring.length + retirement.toDraw === 0)
      return { code: 'nobody-retires', says: 'Too few sit for anybody to retire by rotation.' };
    const [before] = await tx.query<{ on: PlainDate }[]>(
      `select on_day::text as "on" from governance.rotation
        where constituency = $1 and decided_at is not null and extract(year from on_day) = extract(year from $2::date)`,
      [constituency, on],
    );
    return before
      ? {
          code: 'retired-already',
          says: `Members for this constituency retire by rotation on ${formatDate(before.on)} already: once a year.`,
        }
      : null;
  }

  private async lock(tx: Tx, id: string): Promise<RotationRow | null> {
    const [row] = await tx.query<RotationRow[]>(
      `select id, constituency, on_day::text as "on", in_office as "inOffice", lot_secret as secret,
              announced_by as "announcedBy", decided_at is not null as "isDecided"
         from governance.rotation where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }
}
