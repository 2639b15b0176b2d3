import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CouncilQueries } from '../appointments/council.queries';
import { CurrentConstitution } from '../constitution/current-constitution';
import { standing } from '../members/standing';
import { Clock } from '../platform/clock';
import { Problem } from '../platform/problem';
import { type AsAtDto } from './as-at.dto';
import { membersShown, type MembersPart } from './members-shown';

interface CodesRow {
  codes: string[];
  members: number;
}

/** The council, the rules and the members' numbers on a day. */
@Injectable()
export class AsAtQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly council: CouncilQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `before-the-record` or `not-yet` for a day of which nothing is known */
  async on(on: PlainDate = this.clock.today()): Promise<AsAtDto> {
    const firstDay = await this.firstDay();
    if (on < firstDay)
      throw new Problem(
        422,
        'before-the-record',
        'The record begins later. Choose the first day or one after it.',
        [],
        { firstDay },
      );
    if (on > this.clock.today())
      throw new Problem(422, 'not-yet', 'That day has not come yet. Choose today or a day before.');
    const { version, sha256, effectiveOn, pack } = await this.constitution.inForce(on);
    const [council, parts, decisions] = await Promise.all([
      this.council.council(on),
      this.membersOn(on, pack),
      this.decisionsBy(on),
    ]);
    const constitution = { version, title: pack.title, sha256, effectiveOn };
    return { ...council, firstDay, constitution, members: membersShown(parts), decisions };
  }

  /** @throws Problem when no constitution has been adopted yet */
  private async firstDay(): Promise<PlainDate> {
    const [first] = await this.dataSource.query<{ day: PlainDate | null }[]>(
      `select min(effective_on)::text as day from governance.constitution_version`,
    );
    return first?.day ?? (await this.constitution.inForce()).effectiveOn;
  }

  /** Everybody is counted once, where they belong under the rules of that day. */
  private async membersOn(on: PlainDate, pack: Constitution): Promise<MembersPart[]> {
    const rows = await this.dataSource.query<CodesRow[]>(
      `select codes, count(*)::int as members from (
         select array(select q.constituency from governance.qualification q where q.member_id = m.id
                  and q.from_date <= $1 and (q.to_date is null or q.to_date > $1) order by 1) as codes
           from governance.member m where m.joined_on <= $1 and (m.left_on is null or m.left_on > $1)) as member
        group by codes`,
      [on],
    );
    const numberOf = (code: string | undefined): number =>
      rows
        .filter(({ codes }) => standing(pack, codes)?.code === code)
        .reduce((sum, { members }) => sum + members, 0);
    const outside = numberOf(undefined);
    return [
      ...pack.constituencies.map(({ code, name }) => ({ name, members: numberOf(code) })),
      ...(outside > 0 ? [{ name: 'No constituency', members: outside }] : []),
    ];
  }

  private async decisionsBy(on: PlainDate): Promise<number> {
    const [row] = await this.dataSource.query<{ decisions: number }[]>(
      `select count(*)::int as decisions from governance.decision where decided_on <= $1`,
      [on],
    );
    return row?.decisions ?? 0;
  }
}
