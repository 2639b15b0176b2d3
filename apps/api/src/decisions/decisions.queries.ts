import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DecisionFacts, type Outcome } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../platform/cursor';
import { sheetLinks } from '../polls/sheet-links';
import {
  type DecisionDto,
  type DecisionPageDto,
  type DecisionsQuery,
  type DecisionSummaryDto,
  type KindCountDto,
} from './decisions.dto';
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
  id: string;
  poll: string | null;
  document: string;
  sha256: string;
  logIndex: number;
  leafHash: string;
  recordedAt: string;
  corrects: number | null;
  correctedBy: number | null;
}

const summaryColumns = `d.number, d.title, d.kind, d.kind_title as "kindTitle", d.body, d.decided_on::text as "decidedOn", d.verdict, d.headline`;

/** The public register of decisions. */
@Injectable()
export class DecisionsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async page({
    q,
    kind,
    verdict,
    year,
    after,
    limit = 20,
  }: DecisionsQuery): Promise<DecisionPageDto> {
    const filter = `($1::text is null or d.search @@ websearch_to_tsquery('english', $1)) and ($2::text is null or d.kind = $2)
      and ($3::text is null or d.verdict = $3) and ($4::int is null or extract(year from d.decided_on) = $4)`;
    const values = [q ?? null, kind ?? null, verdict ?? null, year ?? null];
    const [before] = readCursor(after, ['number']) ?? [];
    const [rows, [count], kinds, years] = await Promise.all([
      this.dataSource.query<DecisionSummaryDto[]>(
        `select ${summaryColumns} from governance.decision d where ${filter} and ($5::int is null or d.number < $5) order by d.number desc limit $6`,
        [...values, before ?? null, limit + 1],
      ),
      this.dataSource.query<{ total: number }[]>(
        `select count(*)::int as total from governance.decision d where ${filter}`,
        values,
      ),
      this.dataSource.query<KindCountDto[]>(
        `select kind, min(kind_title) as "kindTitle", count(*)::int as decisions from governance.decision group by kind order by 2`,
      ),
      this.dataSource.query<{ year: number }[]>(
        `select distinct extract(year from decided_on)::int as year from governance.decision order by year desc`,
      ),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? writeCursor([last.number]) : null,
      total: count?.total ?? 0,
      kinds,
      years: years.map((row) => row.year),
    };
  }

  async one(number: number): Promise<DecisionDto | null> {
    const [row] = await this.dataSource.query<DecisionRow[]>(
      `select ${summaryColumns}, d.id, d.poll_id as poll, d.document, d.sha256, e.index::int as "logIndex", encode(e.leaf, 'hex') as "leafHash",
              to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", d.corrects,
              (select c.number from governance.decision c where c.corrects = d.number order by c.number desc limit 1) as "correctedBy"
         from governance.decision d join record.entry e on e.resource = d.id::text and e.action = 'decision.made' where d.number = $1`,
      [number],
    );
    if (!row) return null;
    const countSheets = await sheetLinks(this.dataSource.manager, row.poll);
    const { document: text, sha256, poll: _, ...summary } = row;
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
      documentSha256: sha256,
      countSheets,
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
