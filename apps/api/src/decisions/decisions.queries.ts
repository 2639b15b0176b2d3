import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DecisionFacts, type Outcome } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { filingsOf } from '../filings/filings.queries';
import { CurrentConstitution } from '../constitution/current-constitution';
import { openToObjectionOf } from '../elections/objections/objections.queries';
import { Clock } from '../platform/clock';
import { readCursor, writeCursor } from '../platform/cursor';
import { archiveLinks, sheetLinks } from '../polls/sheet-links';
import { CosignaturesQueries } from '../record/witnesses/cosignatures.queries';
import { WitnessPolicy } from '../record/witnesses/witness-policy';
import { ballotLinks, linksShown } from '../unlinking/ballot-links';
import { BackgroundQueries } from './background.queries';
import {
  type ConstituencyNameDto,
  type DecisionDto,
  type DecisionPageDto,
  type DecisionsQuery,
  type DecisionSummaryDto,
  type KindCountDto,
} from './decisions.dto';
import { OfficeCourseQueries } from './office-course.queries';
import { recordedDecisions, searchFor, summaryColumns } from './search-decisions';
import { stepForReading } from './step-for-reading';

/** A decision's document, as it is published and hashed. */
interface DecisionDocument {
  readonly text: string;
  readonly facts: DecisionFacts;
  readonly outcome: Outcome;
  readonly evidence: Record<string, unknown>;
  readonly constitution: { readonly version: number; readonly sha256: string };
}

interface DecisionRow extends DecisionSummaryDto {
  poll: string | null;
  document: string;
  log: number;
  logIndex: number;
  leafHash: string;
}

interface FoundRow extends DecisionSummaryDto {
  rank: number;
}

/** One page of a search. */
export interface FoundDecisions {
  readonly items: DecisionSummaryDto[];
  readonly next: string | null;
  readonly total: number;
}

/** The public register of decisions. */
@Injectable()
export class DecisionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly cosignatures: CosignaturesQueries,
    private readonly policy: WitnessPolicy,
    private readonly background: BackgroundQueries,
    private readonly officeCourse: OfficeCourseQueries,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async page(query: DecisionsQuery): Promise<DecisionPageDto> {
    const [found, kinds, constituencies] = await Promise.all([
      this.find(query),
      this.dataSource.query<KindCountDto[]>(
        `select kind, min(kind_title) as "kindTitle", count(*)::int as decisions from governance.decision group by kind order by 2, kind`,
      ),
      this.dataSource.query<ConstituencyNameDto[]>(
        `select code, name from (
           select distinct on (c ->> 'code') c ->> 'code' as code, c ->> 'name' as name
             from governance.constitution_version v, jsonb_array_elements(v.pack::jsonb -> 'constituencies') c
            order by c ->> 'code', v.version desc) as newest
          order by name, code`,
      ),
    ]);
    return { ...found, kinds, constituencies };
  }

  /** What fits a search: newest first; where words are looked for, best match first. */
  async find({ after, limit = 20, ...filters }: DecisionsQuery): Promise<FoundDecisions> {
    const { where, rank, values } = searchFor(filters);
    const [lastRank, lastNumber] = readCursor(after, ['number', 'number']) ?? [];
    const place = values.length;
    const [rows, [count]] = await Promise.all([
      this.dataSource.query<FoundRow[]>(
        `select ${summaryColumns}, ${rank} as rank from ${recordedDecisions} where ${where}
            and ($${place + 1}::int is null or (${rank}, d.number) < ($${place + 1}, $${place + 2}::int))
          order by rank desc, d.number desc limit $${place + 3}`,
        [...values, lastRank ?? null, lastNumber ?? null, limit + 1],
      ),
      this.dataSource.query<{ total: number }[]>(
        `select count(*)::int as total from governance.decision d where ${where}`,
        [...values],
      ),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ rank: _, ...summary }) => summary),
      next: rows.length > limit && last ? writeCursor([last.rank, last.number]) : null,
      total: count?.total ?? 0,
    };
  }

  async one(number: number): Promise<DecisionDto | null> {
    const [row] = await this.dataSource.query<DecisionRow[]>(
      `select ${summaryColumns}, d.poll_id as poll, d.document, e.log, e.index::int as "logIndex", encode(e.leaf, 'hex') as "leafHash"
         from ${recordedDecisions} where d.number = $1`,
      [number],
    );
    if (!row) return null;
    const { document: text, poll, log, ...summary } = row;
    const countSheets = await sheetLinks(this.dataSource.manager, poll);
    const cosignatures = await this.cosignatures.covering(log, row.logIndex);
    const { outcome, ...document } = JSON.parse(text) as DecisionDocument;
    return {
      ...summary,
      text: document.text,
      derivation: outcome.derivation.map(stepForReading),
      effects: outcome.effects.map((effect) => ({ ...effect })),
      warnings: [...outcome.warnings],
      facts: { ...document.facts },
      evidence: document.evidence,
      constitution: document.constitution,
      countSheets,
      archives: await archiveLinks(this.dataSource.manager, poll),
      issued: await this.background.issued(row.id),
      notice: await this.background.notice(poll),
      votes: await this.background.votes(poll),
      closedEarly: await this.background.closedEarly(poll),
      ballotLinks: poll
        ? linksShown(await ballotLinks(this.dataSource.manager, this.constitution, poll))
        : null,
      openToObjection: await openToObjectionOf(
        this.dataSource.manager,
        this.constitution,
        this.clock,
        row.id,
      ),
      texts: await this.background.texts(poll),
      filings: (await filingsOf(this.dataSource.manager, number)).map(({ place, filedOn }) => ({
        place,
        filedOn,
      })),
      officeCourse: await this.officeCourse.of(poll),
      cosignatures,
      enoughCosigned: this.policy.isEnough(cosignatures.map(({ witness }) => witness)),
    };
  }

  /** The document of a decision, to the byte. */
  async document(number: number): Promise<string | null> {
    const [row] = await this.dataSource.query<{ document: string }[]>(
      `select document from governance.decision where number = $1`,
      [number],
    );
    return row?.document ?? null;
  }
}
