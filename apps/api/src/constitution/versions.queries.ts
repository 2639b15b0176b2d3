import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { addDays, type PlainDate } from '@folkmoot/basics';
import { diffConstitutions, explainConstitution } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import {
  type AwaitedVersionDto,
  type VersionDetailsDto,
  type VersionSummaryDto,
} from './constitution.dto';
import { awaitedVersions } from './awaited-versions';
import { type ChangesDto, type VersionListDto } from './constitution.dto';
import { CurrentConstitution } from './current-constitution';

interface Row {
  version: number;
  title: string;
  sha256: string;
  effectiveOn: PlainDate;
  nextOn: PlainDate | null;
  registeredOn: string | null;
  decision: VersionSummaryDto['decision'];
}

/** The versions of the constitution for its public page. */
@Injectable()
export class VersionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<VersionListDto> {
    const [items, [awaited]] = await Promise.all([
      this.summaries(),
      awaitedVersions(this.dataSource.manager),
    ]);
    return { items, awaited: awaited ? awaitedDto(awaited) : null };
  }

  /** @throws Problem when there is no such version */
  async one(version: number): Promise<VersionDetailsDto> {
    const { pack } = await this.constitution.byVersion(version);
    const summary = (await this.summaries()).find((one) => one.version === version);
    if (!summary) throw new Error(`Version ${version} is read and not listed.`);
    const { sections } = explainConstitution(pack);
    return {
      ...summary,
      outline: sections.map(({ heading, points }) => ({ heading, points: [...points] })),
      pack: { ...pack },
    };
  }

  /** @throws Problem when there is no such version */
  async changes(from: number, to: number): Promise<ChangesDto> {
    const [before, after] = await Promise.all([
      this.constitution.byVersion(from),
      this.constitution.byVersion(to),
    ]);
    return { from, to, changes: [...diffConstitutions(before.pack, after.pack)] };
  }

  private async summaries(): Promise<VersionSummaryDto[]> {
    const rows = await this.dataSource.query<Row[]>(
      `select v.version, v.pack::json->>'title' as title, v.sha256, v.effective_on::text as "effectiveOn",
              lead(v.effective_on) over (order by v.version)::text as "nextOn", v.registered_on::text as "registeredOn",
              case when d.id is not null then json_build_object('number', d.number, 'title', d.title, 'decidedOn', d.decided_on) end as decision
         from governance.constitution_version v left join governance.decision d on d.id = v.decision_id order by v.version desc`,
    );
    const today = this.clock.today();
    return rows.map(({ nextOn, ...row }) => ({
      ...row,
      until: nextOn && addDays(nextOn, -1),
      state:
        row.effectiveOn > today
          ? 'to-come'
          : nextOn !== null && nextOn <= today
            ? 'past'
            : 'in-force',
    }));
  }
}

const awaitedDto = ({
  version,
  by,
  ...decision
}: Awaited<ReturnType<typeof awaitedVersions>>[number]): AwaitedVersionDto => ({
  version,
  by,
  decision: { number: decision.number, title: decision.title, decidedOn: decision.decidedOn },
});
