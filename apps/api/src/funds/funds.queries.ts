import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { allocationMethods } from '@folkmoot/count';
import { fundMethodOf, type OpeningWarning } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { utc } from '../platform/utc';
import { PollBook } from '../polls/poll-book';
import { smallBoxesOn } from '../polls/small-boxes-on';
import { fundKind } from './fund-kind';
import { NO_TERMS } from './fund-terms';
import { type FundBidDto, type FundRoundDetailsDto, type FundRoundDto } from './funds.dto';

/** Rounds of the community fund, newest first. */
@Injectable()
export class FundsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  list(id: string | null = null): Promise<FundRoundDto[]> {
    return this.dataSource.query(
      `select f.id, f.title, f.budget_pence::text as "budgetPence", ${utc('f.announced_at')} as "announcedAt", f.poll_id as poll, d.number as decision,
              case when f.decision_id is not null then 'decided' when f.poll_id is null then 'taking-bids'
                   when p.closed_at is null and p.closes_at > $2::timestamptz then 'open' else 'closed' end as state,
              (select count(*)::int from governance.fund_bid b where b.fund_round_id = f.id) as "bidCount",
              (select coalesce(sum(b.pence), 0)::text from governance.fund_bid b where b.fund_round_id = f.id) as "askedPence"
         from governance.fund_round f left join governance.poll p on p.id = f.poll_id left join governance.decision d on d.id = f.decision_id
        where $1::uuid is null or f.id = $1 order by f.announced_at desc, f.id limit 200`,
      [id, this.clock.now()],
    );
  }

  async one(id: string): Promise<FundRoundDetailsDto | null> {
    const [round] = await this.list(id);
    if (!round) return null;
    const [bids, [sheet], [fund], methodName] = await Promise.all([
      this.dataSource.query<FundBidDto[]>(
        `select b.id, b.name, b.applicant, b.pence::text, b.summary, b.part from governance.fund_bid b where b.fund_round_id = $1 order by b.position`,
        [id],
      ),
      this.dataSource.query<{ sha256: string }[]>(
        `select s.sha256 from governance.count_sheet s where s.poll_id = $1`,
        [round.poll],
      ),
      this.dataSource.query<Pick<FundRoundDetailsDto, 'terms'>[]>(
        `select terms from governance.fund_round where id = $1`,
        [id],
      ),
      this.methodName(round.poll),
    ]);
    const terms = fund?.terms ?? { ...NO_TERMS, parts: [] };
    return {
      ...round,
      beforeItOpens: round.poll ? [] : await this.beforeItOpens(),
      methodName,
      terms,
      bids,
      countSheet: sheet?.sha256 ?? null,
    };
  }

  private async beforeItOpens(): Promise<OpeningWarning[]> {
    const { pack } = await this.constitution.inForce();
    const kind = fundKind(pack);
    if (!kind.ok || kind.value.secrecy === 'open') return [];
    const everybody = [{ name: null, voters: kind.value.electorate }];
    return smallBoxesOn(this.dataSource.manager, pack, everybody, this.clock.today());
  }

  /** As people call the method that the poll was opened with, or that the constitution names now. */
  private async methodName(poll: string | null): Promise<string> {
    const contest = poll && (await this.pollBook.paper(poll))?.contests[0];
    const { fund } = (await this.constitution.inForce()).pack;
    const named = contest ? contest.division?.method : fund && fundMethodOf(fund).method;
    return allocationMethods.get(named ?? 'mes-cost')?.name ?? '';
  }
}
