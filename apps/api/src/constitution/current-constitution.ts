import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { Problem } from '../platform/problem';

export interface ConstitutionVersion {
  readonly version: number;
  readonly sha256: string;
  readonly effectiveOn: PlainDate;
  readonly pack: Constitution;
}

interface VersionRow {
  version: number;
  sha256: string;
  effective_on: string;
  pack: string;
}

/**
 * The constitution in force on a day: the newest version whose first day has come, without anybody doing anything on
 * that day. What belongs to a poll is asked of the version under which the poll opened. Versions never change, so each
 * is read once.
 */
@Injectable()
export class CurrentConstitution {
  private readonly known = new Map<number, ConstitutionVersion>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem when none is in force on that day */
  async inForce(on: PlainDate = this.clock.todayForLookingUp()): Promise<ConstitutionVersion> {
    const [latest] = await this.dataSource.query<{ version: number }[]>(
      `select version from governance.constitution_version where effective_on <= $1 order by effective_on desc limit 1`,
      [on],
    );
    if (!latest) throw await this.noneOn(on);
    return this.byVersion(latest.version);
  }

  /** @throws Problem when there is no such version */
  async byVersion(version: number): Promise<ConstitutionVersion> {
    const known = this.known.get(version) ?? (await this.read(version));
    this.known.set(version, known);
    return known;
  }

  /** The record begins with a first constitution, so an earlier day has a next one to ask about. */
  private async noneOn(on: PlainDate): Promise<Problem> {
    const [{ first }] = await this.dataSource.query<[{ first: PlainDate | null }]>(
      `select min(effective_on)::text as first from governance.constitution_version`,
    );
    return new Problem(
      409,
      'no-constitution',
      first === null
        ? 'No constitution has been adopted yet. Adopt one first.'
        : `No constitution was in force on ${formatDate(on)}: the first day on record is ${formatDate(first)}. Choose that day or a later one.`,
    );
  }

  private async read(version: number): Promise<ConstitutionVersion> {
    const [row] = await this.dataSource.query<VersionRow[]>(
      `select version, sha256, effective_on::text, pack from governance.constitution_version where version = $1`,
      [version],
    );
    if (!row)
      throw new Problem(404, 'not-found', `There is no version ${version} of the constitution.`);
    return {
      version: row.version,
      sha256: row.sha256,
      effectiveOn: row.effective_on as PlainDate,
      pack: JSON.parse(row.pack) as Constitution,
    };
  }
}
