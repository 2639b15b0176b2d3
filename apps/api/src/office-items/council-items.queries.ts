import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type MemberId } from '@folkmoot/basics';
import { isCouncils, itemRules, type OfficeProposal } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { utc } from '../platform/utc';
import { type CouncilItemDetailsDto, type CouncilItemDto } from './council-items.dto';
import { leftOutOf } from './left-out';
import { OfficeItemsQueries } from './office-items.queries';

interface ItemRow extends Omit<CouncilItemDto, 'about' | 'noVote'> {
  readonly kind: string;
  readonly text: string;
  readonly proposal: OfficeProposal;
  /** Version of the constitution under which its poll opened. */
  readonly version: number | null;
}

interface Found {
  readonly summary: CouncilItemDto;
  readonly text: string;
}

/**
 * Matters about who holds an office, as council members follow them. A removal comes before the council when its reasons
 * have been sent to whoever would be removed: nobody on the council reads them earlier than the holder does.
 */
@Injectable()
export class CouncilItemsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
    private readonly items: OfficeItemsQueries,
  ) {}

  /** Those that have not been decided, the newest first. */
  async underWay(member: MemberId): Promise<CouncilItemDto[]> {
    return (await this.found(member, null)).map(({ summary }) => summary);
  }

  /** @returns `null` where there is none, or it has not come before the council */
  async one(member: MemberId, id: string): Promise<CouncilItemDetailsDto | null> {
    const [found] = await this.found(member, id);
    const item = found && (await this.items.one(id));
    return found && item ? { ...found.summary, text: found.text, item } : null;
  }

  private async found(member: MemberId, id: string | null): Promise<Found[]> {
    const found: Found[] = [];
    for (const { kind: code, proposal, version, text, ...row } of await this.rows(member, id)) {
      const { pack } = await (version === null
        ? this.constitution.inForce()
        : this.constitution.byVersion(version));
      const kind = pack.decisionKinds.find((known) => known.code === code);
      const rules = kind && isCouncils(kind) ? itemRules(pack, kind, proposal.office) : null;
      if (!rules) continue;
      const leftOut = await leftOutOf(this.dataSource.manager, row.resolution, proposal, rules);
      const noVote = leftOut.get(member) ?? null;
      const about = proposal.type === 'removal' ? 'removal' : 'appointment';
      found.push({ summary: { ...row, about, noVote }, text });
    }
    return found;
  }

  private rows(member: MemberId, id: string | null): Promise<ItemRow[]> {
    return this.dataSource.query(
      `select r.id as resolution, r.kind, r.title, r.text, r.proposal, r.poll_id as poll, p.constitution_version as version,
              ${utc('coalesce(p.closed_at, p.closes_at)')} as "closesAt", d.number as decision,
              case when r.decision_id is not null then 'decided' when r.poll_id is null then 'draft'
                   when p.closed_at is null and p.closes_at > $3::timestamptz then 'open' else 'closed' end as state,
              (select i.nature from governance.item_interest i where i.resolution_id = r.id and i.member_id = $1) as "ownInterest"
         from governance.resolution r left join governance.poll p on p.id = r.poll_id left join governance.decision d on d.id = r.decision_id
        where (r.proposal ->> 'type' in ('appointment', 'selection')
               or r.proposal ->> 'type' = 'removal' and exists (select from governance.removal_notice n where n.resolution_id = r.id))
          and case when $2::uuid is null then r.decision_id is null else r.id = $2 end
        order by r.drafted_at desc, r.id limit 100`,
      [member, id, this.clock.now()],
    );
  }
}
