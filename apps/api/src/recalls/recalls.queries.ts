import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type MemberId } from '@folkmoot/basics';
import { type Constitution, signaturesNeeded } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { termInForce } from '../roll/term-in-force';
import { constituentsOf, rulesOfRecall } from './recallable';
import { type PresentedRecallDto, type RecallableDto, type RecallDto } from './recalls.dto';

interface SeatRow {
  readonly term: string;
  readonly holder: string;
  readonly until: string;
  readonly recall: RecallDto | null;
}

/** Recalls as members of a constituency see them, and as the office does once enough have signed. Source: R-E18. */
@Injectable()
export class RecallsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** Everybody who sits for the constituency of a member today, where the constitution knows recalls. */
  async of(member: MemberId): Promise<RecallableDto[]> {
    const { pack } = await this.constitution.inForce();
    const today = this.clock.today();
    for (const { code, name } of pack.constituencies) {
      const post = `council:${code}`;
      const rules = rulesOfRecall(pack, post);
      if (!rules) continue;
      const constituents = await constituentsOf(this.dataSource.manager, pack, post, today);
      if (!constituents.includes(member)) continue;
      const entitled = constituents.length;
      const needed = signaturesNeeded(rules, entitled);
      const seats = await this.seats(post, member);
      return seats.map((seat) => ({ ...seat, constituency: name, entitled, needed }));
    }
    return [];
  }

  /** Those that the secretary has to put to the vote, the oldest first. */
  async presented(): Promise<PresentedRecallDto[]> {
    const { pack } = await this.constitution.inForce();
    const rows = await this.dataSource.query<(PresentedRecallDto & { office: string })[]>(
      `select r.id, t.id as term, t.holder_name as holder, t.office, r.reasons, r.signed, r.entitled, r.received_on::text as "receivedOn"
         from governance.recall r join governance.term t on t.id = r.term_id
        where r.received_on is not null and r.resolution_id is null and ${termInForce('t', '$1')}
        order by r.received_on, r.id`,
      [this.clock.today()],
    );
    return rows.map(({ office, ...row }) => ({ ...row, constituency: nameOf(pack, office) }));
  }

  private seats(post: string, member: MemberId): Promise<SeatRow[]> {
    return this.dataSource.query(
      `select t.id as term, t.holder_name as holder, least(t.to_date, t.ended_on - 1)::text as until,
              case when r.id is not null then jsonb_build_object('id', r.id, 'reasons', r.reasons, 'signed', coalesce(r.signed, r.signatures),
                'presentedOn', r.received_on,
                'mine', exists (select from governance.recall_signature s where s.recall_id = r.id and s.member_id = $2)) end as recall
         from governance.term t left join lateral (
           select r.* from governance.recall r left join governance.resolution put on put.id = r.resolution_id
            where r.term_id = t.id and r.withdrawn_at is null and put.decision_id is null
            order by r.begun_at desc, r.id limit 1) r on true
        where t.office = $1 and ${termInForce('t', '$3')} order by t.holder_name, t.id`,
      [post, member, this.clock.today()],
    );
  }
}

const nameOf = (pack: Constitution, post: string): string =>
  pack.constituencies.find(({ code }) => post === `council:${code}`)?.name ?? post;
