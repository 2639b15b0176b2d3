import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type MemberId, type PlainDate } from '@folkmoot/basics';
import { firstDayOfVote, GROUND, itemRules, type Proposal } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { utc } from '../platform/utc';
import { latest } from './latest-day';
import { type OwnRemovalDto } from './own-removals.dto';

interface RemovalRecord {
  readonly resolution: string;
  readonly kind: string;
  readonly title: string;
  readonly proposal: Extract<Proposal, { type: 'removal' }>;
  readonly givenOn: PlainDate;
  readonly hearingOn: PlainDate | null;
  readonly reply: string | null;
  readonly repliedAt: string | null;
  readonly mayReply: boolean;
}

/** Removals that would end a term of the member who asks, from the day on which the reasons were sent until they are decided. */
@Injectable()
export class OwnRemovalsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  async of(member: MemberId): Promise<OwnRemovalDto[]> {
    const { pack } = await this.constitution.inForce();
    const rows = await this.dataSource.query<RemovalRecord[]>(
      `select r.id as resolution, r.kind, r.title, r.proposal, n.given_on::text as "givenOn", n.hearing_on::text as "hearingOn",
              y.reply, ${utc('y.received_at')} as "repliedAt", r.poll_id is null as "mayReply"
         from governance.resolution r join governance.removal_notice n on n.resolution_id = r.id
         left join governance.removal_reply y on y.resolution_id = r.id
        where r.proposal ->> 'type' = 'removal' and r.proposal #>> '{holder,id}' = $1::text and r.decision_id is null
        order by n.given_on, r.id`,
      [member],
    );
    return rows.flatMap(({ kind: code, proposal, ...row }) => {
      const kind = pack.decisionKinds.find((known) => known.code === code);
      const rules = kind && itemRules(pack, kind, proposal.office);
      if (!rules) return [];
      const voteFrom = latest(firstDayOfVote(rules, row.givenOn), row.hearingOn ?? undefined);
      const ground = proposal.ground === undefined ? null : GROUND[proposal.ground];
      return [{ ...row, reasons: proposal.reasons, ground, voteFrom }];
    });
  }
}
