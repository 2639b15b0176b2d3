import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  byShares,
  needsSpecialNotice,
  type Proposal,
  type RollLine,
  thresholdSays,
  votersOnProposal,
} from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import {
  type ConstitutionVersion,
  CurrentConstitution,
} from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { SeveralBallotsQueries } from '../elections/several-ballots.queries';
import { PollBook } from '../polls/poll-book';
import { draftingOf } from './drafting';
import { prospectOf } from './opening-check';
import { toBeStated } from './related-decisions';
import { SpecialNotices } from './special-notices';
import {
  type DecisionKindDto,
  type ResolutionDetailsDto,
  type ResolutionDto,
} from './resolutions.dto';

type ResolutionRow = Omit<ResolutionDto, 'kindTitle'> & { text: string; proposal: Proposal };

@Injectable()
export class ResolutionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
    private readonly pollBook: PollBook,
    private readonly specialNotices: SpecialNotices,
    private readonly severalBallots: SeveralBallotsQueries,
  ) {}

  async list(): Promise<ResolutionDto[]> {
    const { pack } = await this.constitution.inForce();
    const titles = new Map(pack.decisionKinds.map(({ code, title }) => [code, title]));
    return (await this.rows(null)).map(({ text: _, proposal: __, ...row }) => ({
      ...row,
      kindTitle: titles.get(row.kind) ?? row.kind,
    }));
  }

  async one(id: string): Promise<ResolutionDetailsDto | null> {
    const [row] = await this.rows(id);
    if (!row) return null;
    const { pack, version, sha256 } = await this.rulesOf(row.poll);
    const kind = pack.decisionKinds.find(({ code }) => code === row.kind);
    const { roll, warnings } = kind
      ? await prospectOf(
          this.dataSource.manager,
          pack,
          { kind, voters: votersOnProposal(pack, kind, row.proposal) },
          this.clock.today(),
        )
      : { roll: [], warnings: [] };
    const notice = await this.specialNotices.findWithMember(this.dataSource.manager, id);
    const goesByShares = kind !== undefined && byShares(pack, kind);
    const entitled = (lines: readonly RollLine[]) => ({
      entitled: lines.length,
      votes: goesByShares ? lines.reduce((sum, { votes }) => sum + votes, 0) : null,
    });
    const byConstituency = pack.constituencies
      .map(({ code, name }) => ({
        code,
        name,
        ...entitled(roll.filter(({ constituency }) => constituency === code)),
      }))
      .filter((part) => part.entitled > 0);
    return {
      ...row,
      proposal: row.proposal as ResolutionDetailsDto['proposal'],
      kindTitle: kind?.title ?? row.kind,
      thresholdSays: kind ? thresholdSays(kind) : '',
      minimumDaysOpen: kind?.minimumDaysOpen ?? 0,
      entitledToday: { total: roll.length, votes: entitled(roll).votes, byConstituency },
      beforeItOpens: row.poll ? [] : [...warnings],
      constitution: { version, sha256 },
      takenBy: kind?.electorate === 'board' ? 'board-meeting' : 'poll',
      needsSpecialNotice: kind !== undefined && needsSpecialNotice(pack, kind),
      specialNotice: notice && { from: notice.from, ...notice.notice },
      ...(await this.severalBallots.of(id)),
      ...(await toBeStated(this.dataSource.manager, pack, kind)),
    };
  }

  /** What is put to the vote keeps the version under which its poll opened. */
  private async rulesOf(poll: string | null): Promise<ConstitutionVersion> {
    const paper = poll && (await this.pollBook.paper(poll));
    return paper ? this.constitution.byVersion(paper.constitution) : this.constitution.inForce();
  }

  async kinds(): Promise<DecisionKindDto[]> {
    const { pack } = await this.constitution.inForce();
    return pack.decisionKinds.map((kind) => ({
      code: kind.code,
      title: kind.title,
      electorate: kind.electorate,
      effect: kind.effect,
      draftedAs: draftingOf(pack, kind),
      thresholdSays: thresholdSays(kind),
      minimumDaysOpen: kind.minimumDaysOpen,
      cites: [...kind.cites],
    }));
  }

  private rows(id: string | null): Promise<ResolutionRow[]> {
    return this.dataSource.query(
      `select r.id, r.version, r.kind, r.title, r.text, r.proposal, r.poll_id as poll, d.number as decision,
              to_char(r.drafted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "draftedAt",
              case when r.decision_id is not null then 'decided' when r.poll_id is null then 'draft'
                   when p.closed_at is null and p.closes_at > $2::timestamptz then 'open' else 'closed' end as state
         from governance.resolution r left join governance.poll p on p.id = r.poll_id left join governance.decision d on d.id = r.decision_id
        where $1::uuid is null or r.id = $1 order by r.drafted_at desc, r.id limit 500`,
      [id, this.clock.now()],
    );
  }
}
