import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate, valueOf } from '@folkmoot/basics';
import { ask, type Constitution, retirementOf } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { inOfficeBefore } from './in-office';
import { type AnnouncedDrawDto, type RotationOfDto } from './rotation.dto';

interface YearRow {
  readonly id: string;
  readonly on: string;
  readonly isOwn: boolean;
  readonly isDecided: boolean;
}

/** Who retires by rotation in the year of a day, constituency by constituency. */
@Injectable()
export class RotationQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  async on(day: PlainDate, account: string | null): Promise<RotationOfDto[]> {
    const { pack } = await this.constitution.inForce();
    if (!pack.elections.retiring) return [];
    const elected = pack.constituencies.filter(({ filledBy }) => filledBy === 'election');
    return Promise.all(elected.map((one) => this.rotationOf(pack, one, day, account)));
  }

  private async rotationOf(
    pack: Constitution,
    { code: of, name }: Constitution['constituencies'][number],
    day: PlainDate,
    account: string | null,
  ): Promise<RotationOfDto> {
    const inOffice = await inOfficeBefore(this.dataSource.manager, of, day);
    const { headline, derivation } = valueOf(ask(pack, { type: 'rotation', of, inOffice }));
    const { retiring, toDraw, among } = retirementOf(pack, { of, inOffice })!;
    const fateOf = (id: string) =>
      retiring.includes(id) ? 'retires' : among.includes(id) ? 'lots' : 'stays';
    const { announced, settledFor } = await this.ofTheYear(of, day, account);
    return {
      constituency: of,
      constituencyName: name,
      headline,
      steps: derivation.map(({ says }) => says),
      toDraw,
      members: inOffice.map(({ id, name: member, lastElectedOn }) => ({
        term: id,
        name: member,
        lastElectedOn,
        fate: fateOf(id),
      })),
      announced,
      settledFor,
    };
  }

  private async ofTheYear(
    constituency: string,
    day: PlainDate,
    account: string | null,
  ): Promise<{ announced: AnnouncedDrawDto | null; settledFor: string | null }> {
    const rows = await this.dataSource.query<YearRow[]>(
      `select id, on_day::text as "on", announced_by = $3 as "isOwn", decided_at is not null as "isDecided"
         from governance.rotation
        where constituency = $1 and extract(year from on_day) = extract(year from $2::date)
        order by decided_at nulls last, announced_at desc, id limit 1`,
      [constituency, day, account],
    );
    const [row] = rows;
    if (!row) return { announced: null, settledFor: null };
    const { id, on, isOwn, isDecided } = row;
    return isDecided
      ? { announced: null, settledFor: on }
      : { announced: { id, on, isOwn: isOwn === true }, settledFor: null };
  }
}
