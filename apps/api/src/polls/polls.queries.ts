import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { type PollId } from '@folkmoot/basics';
import { unlessFew } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { PollKeys } from '../poll-keys/poll-keys';
import { utc } from '../platform/utc';
import { EarlyCloseQueries } from './early-close/early-close.queries';
import { PublicValueQueries } from './public-value/public-value.queries';
import { turnout } from './poll-ballots';
import { PollBook, type PollPaper } from './poll-book';
import { type PollDetailsDto, type PollDto, type RollPartDto, type TurnoutDto } from './polls.dto';
import { ballotLinks, linksShown } from '../unlinking/ballot-links';
import { sheetLinks } from './sheet-links';
import { OpenTurnout, type ShownTurnout } from './turnout/open-turnout';

/** Polls for the office: who may vote and how many have; never how, before the close. */
@Injectable()
export class PollsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
    private readonly openTurnout: OpenTurnout,
    private readonly clock: Clock,
    private readonly pollKeys: PollKeys,
    private readonly earlyClose: EarlyCloseQueries,
    private readonly publicValue: PublicValueQueries,
  ) {}

  /** The newest polls, or one of them. */
  async list(id: string | null = null): Promise<PollDto[]> {
    const rows = await this.dataSource.query<(PollDto & { needsKey: boolean; voted: number })[]>(
      `select p.id, p.title, p.kind, p.subject_id as subject, ${utc('p.opens_at')} as "opensAt", ${utc('p.closes_at')} as "closesAt", ${utc('p.closed_at')} as "closedAt",
              (select x.reason from governance.early_close x where x.poll_id = p.id and x.agreed) as "closedEarly",
              case when exists (select from governance.decision d where d.poll_id = p.id) then 'decided' when p.closed_at is not null then 'closed' when p.closes_at <= $1::timestamptz then 'due' else 'open' end as state,
              p.roll_count as entitled,
              p.secrecy = 'secret' and not exists (select from ballot_box.opened_poll o where o.poll_id = p.id) as "needsKey",
              (select count(distinct v.roll_entry_id)::int from ballot_box.vote v where v.poll_id = p.id) as voted
         from governance.poll p
        where $2::uuid is null or p.id = $2
        order by p.closed_at is null desc, p.opens_at desc, p.id limit 200`,
      [this.clock.now(), id],
    );
    return rows.map(({ needsKey, voted, ...poll }) => ({
      ...poll,
      voted: poll.closedAt ? voted : unlessFew(voted),
      serverKey: needsKey ? this.pollKeys.state(poll.id as PollId, sodiumGroup) : null,
    }));
  }

  async one(id: string, viewer: Actor): Promise<PollDetailsDto | null> {
    const [[poll], paper] = await Promise.all([this.list(id), this.pollBook.paper(id)]);
    if (!poll || !paper) return null;
    const [{ version, sha256 }, { parts, movedAt }, countSheets] = await Promise.all([
      this.constitution.byVersion(paper.constitution),
      this.partsOf(poll, paper),
      sheetLinks(this.dataSource.manager, id),
    ]);
    return {
      ...poll,
      recordDate: paper.recordDate,
      secrecy: paper.secrecy,
      constitution: { version, sha256 },
      roll: { ...paper.roll, byConstituency: parts, movedAt },
      contests: paper.contests.map(
        ({ id: contest, kind, constituency, title, seats, options }) => ({
          id: contest,
          kind,
          constituency,
          title,
          seats,
          options: [...options],
        }),
      ),
      countSheets,
      earlyClose: await this.earlyClose.of(paper, viewer),
      publicValue: await this.publicValue.of(id, viewer),
      ballotLinks: linksShown(await ballotLinks(this.dataSource.manager, this.constitution, id)),
    };
  }

  /** The polls that are open for voting. */
  async open(): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select id from governance.poll where closed_at is null order by opens_at, id`,
    );
    return rows.map(({ id }) => id);
  }

  /** How many have voted: what changes about a poll while it is open. */
  async turnout(id: string): Promise<TurnoutDto | null> {
    const [[poll], paper] = await Promise.all([this.list(id), this.pollBook.paper(id)]);
    if (!poll || !paper) return null;
    const { state, closedAt, voted } = poll;
    const { parts, movedAt } = await this.partsOf(poll, paper);
    return { poll: poll.id, state, closedAt, voted, byConstituency: parts, movedAt };
  }

  /** Turnout by constituency: exact once the poll is closed, in steps while it is open. */
  private async partsOf(
    { id, closedAt }: PollDto,
    paper: PollPaper,
  ): Promise<{ parts: RollPartDto[]; movedAt: ShownTurnout['movedAt'] }> {
    const { pack } = await this.constitution.byVersion(paper.constitution);
    const exact = async () =>
      (await turnout(this.dataSource.manager, id)).map((line) => ({
        code: line.constituency,
        name:
          pack.constituencies.find(({ code }) => code === line.constituency)?.name ??
          line.constituency,
        entitled: line.entitled,
        voted: line.tookPart,
        votes: line.votes ?? null,
      }));
    if (closedAt) return { parts: await exact(), movedAt: null };
    const { parts, movedAt } = await this.openTurnout.of(id, exact);
    // Where votes go by shares, those that have been cast would tell who has voted.
    return { parts: parts.map((part) => ({ ...part, votes: null })), movedAt };
  }

  /** The exact bytes of a count sheet, or of one that filled a vacancy, by its hash. */
  async sheet(sha256: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ sheet: string }[]>(
      `select sheet from governance.count_sheet where sha256 = $1
       union all select sheet from governance.vacancy_sheet where sha256 = $1 limit 1`,
      [sha256],
    );
    return row?.sheet ?? null;
  }

  /** The counted ballots of a contest as BLT, once its count is published: of a secret poll the papers, which nothing links to anybody. */
  async ballots(contest: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ ballots: string }[]>(
      `select ballots from governance.count_sheet where contest_id = $1 limit 1`,
      [contest],
    );
    return row?.ballots ?? null;
  }
}
