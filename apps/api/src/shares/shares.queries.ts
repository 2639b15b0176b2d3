import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { plainDate } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { readCursor, writeCursor } from '../platform/cursor';
import { type HoldingDto, type ShareRegisterDto, type ShareRegisterQuery } from './shares.dto';

interface HolderRow {
  member: string;
  number: string;
  name: string;
  shares: string;
}

interface TotalsRow {
  issued: string;
  nominee: string;
  holders: number;
}

type EntryRow = Omit<HoldingDto['entries'][number], 'by' | 'held'> & { by: string; held: string };

/** The register of shares, as at a day and by member. Source: R-A45. */
@Injectable()
export class SharesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** Who held how many on a day, by what is entered now; by member number. */
  async register({ on, after, limit = 50 }: ShareRegisterQuery): Promise<ShareRegisterDto> {
    const day = on === undefined ? this.clock.today() : plainDate(on);
    const [number] = readCursor(after, ['text']) ?? [];
    const { pack } = await this.constitution.inForce();
    const [rows, [totals]] = await Promise.all([
      this.dataSource.query<HolderRow[]>(
        `select m.id as member, m.number, m.name, sum(c.by)::text as shares
           from governance.share_change c join governance.member m on m.id = c.member
          where c.on_day <= $1 and ($2::text is null or m.number > $2)
          group by m.id having sum(c.by) > 0 order by m.number limit $3`,
        [day, number ?? null, limit + 1],
      ),
      this.dataSource.query<TotalsRow[]>(
        `select coalesce(sum(held), 0)::text as issued, coalesce(sum(held) filter (where member is null), 0)::text as nominee,
                count(*) filter (where member is not null and held > 0)::int as holders
           from (select c.member, sum(c.by) as held from governance.share_change c where c.on_day <= $1 group by c.member) as holding`,
        [day],
      ),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      on: day,
      votesByShares: pack.voting?.basis === 'share',
      issued: Number(totals?.issued ?? 0),
      nominee: Number(totals?.nominee ?? 0),
      holders: totals?.holders ?? 0,
      items: items.map((row) => ({ ...row, shares: Number(row.shares) })),
      next: rows.length > limit && last ? writeCursor([last.number]) : null,
    };
  }

  /** What a member holds today and how it came about. */
  async holding(member: string): Promise<HoldingDto | null> {
    const [known] = await this.dataSource.query<object[]>(
      `select from governance.member where id = $1`,
      [member],
    );
    if (!known) return null;
    const rows = await this.dataSource.query<EntryRow[]>(
      `select e.id, e.kind, e.on_day::text as "on", (case when e.to_member = $1 then e.shares else -e.shares end)::text as by,
              (select m.number || ' ' || m.name from governance.member m
                where m.id = case when e.to_member = $1 then e.from_member else e.to_member end) as other,
              sum(case when e.to_member = $1 then e.shares else -e.shares end) over (order by e.on_day)::text as held
         from governance.share_entry e where $1 in (e.from_member, e.to_member)
        order by e.on_day desc, e.recorded_at desc, e.id`,
      [member],
    );
    return {
      shares: Number(rows[0]?.held ?? 0),
      entries: rows.map((row) => ({ ...row, by: Number(row.by), held: Number(row.held) })),
    };
  }
}
