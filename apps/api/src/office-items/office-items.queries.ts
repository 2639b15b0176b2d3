import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Instant } from '@folkmoot/basics';
import {
  checksMissing,
  firstDayOfVote,
  type Proposal,
  stepsBeforeVote,
  stepSays,
} from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { utc } from '../platform/utc';
import { dayOfVote, itemFacts, itemRecord, presidingAt } from './item-record';
import { latest } from './latest-day';
import { type ItemInterestDto, type OfficeItemDto } from './office-items.dto';

interface ResolutionRecord {
  readonly kind: string;
  readonly proposal: Proposal;
  readonly version: number | null;
  readonly opensAt: Instant | null;
}

/** How an item about an office stands before its vote, for those who prepare it and those who vote on it. */
@Injectable()
export class OfficeItemsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** @returns `null` where a vote alone is asked for */
  async one(id: string): Promise<OfficeItemDto | null> {
    const db = this.dataSource.manager;
    const [row] = await db.query<ResolutionRecord[]>(
      `select r.kind, r.proposal, p.constitution_version as version, ${utc('p.opens_at')} as "opensAt"
         from governance.resolution r left join governance.poll p on p.id = r.poll_id where r.id = $1`,
      [id],
    );
    if (!row) return null;
    const { pack } =
      row.version === null
        ? await this.constitution.inForce()
        : await this.constitution.byVersion(row.version);
    const kind = pack.decisionKinds.find(({ code }) => code === row.kind);
    const on = row.opensAt === null ? this.clock.today() : dayOfVote(row.opensAt);
    const { proposal } = row;
    const record = kind && (await itemRecord(db, pack, kind, { id, proposal }, on));
    if (!kind || !record) return null;
    const { rules, soFar, nominations } = record;
    const [first, ...others] = nominations;
    const item = itemFacts(record) ?? undefined;
    const presiding = await presidingAt(db, id);
    return {
      steps: stepsBeforeVote(pack, kind, proposal, soFar).map((step) => ({
        rule: step.rule,
        citation: step.citation,
        says: `${stepSays(step)}.`,
        holds: step.holds,
      })),
      beforeTerm: checksMissing(pack, kind, { proposal, ...(item && { item }) }),
      asksPresiding: rules.presided,
      presiding: presiding && {
        term: presiding.term,
        name: presiding.name,
        atGeneralMeeting: presiding.generalMeeting,
      },
      interests: await this.interests(id),
      interestedVote: rules.interested === 'shown',
      asksHearing: rules.hearing,
      notice: soFar.notice
        ? {
            givenOn: soFar.notice.givenOn,
            voteFrom: latest(firstDayOfVote(rules, soFar.notice.givenOn), soFar.notice.hearingOn),
            hearingOn: soFar.notice.hearingOn ?? null,
            reply: soFar.notice.reply,
          }
        : null,
      vacancy: first?.vacancy ?? null,
      nomination: others.length === 0 ? (first?.id ?? null) : null,
    };
  }

  private interests(id: string): Promise<ItemInterestDto[]> {
    return this.dataSource.query(
      `select m.name, i.nature from governance.item_interest i join governance.member m on m.id = i.member_id
        where i.resolution_id = $1 order by i.declared_at, m.name, m.number`,
      [id],
    );
  }
}
