import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { postTerms } from '@folkmoot/rules';
import { type DataSource, type EntityManager } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { departuresOf } from './departures.queries';
import { type FilingDto } from './filings.dto';

/** Something that a decision makes due at a registrar. Source: R-A42, R-A46, R-C6. */
export interface Filing {
  /** Number of the decision. */
  readonly decision: number;
  readonly title: string;
  readonly decidedOn: PlainDate;
  /** Which of the decision's effects it is, from 1. */
  readonly place: number;
  readonly what: string;
  readonly at: string;
  readonly by: PlainDate;
  readonly citation: string;
  /** `null` while nobody has recorded it. */
  readonly filedOn: PlainDate | null;
  readonly reference: string | null;
}

/** What is due because of decisions and of directors who left: what is not filed first, the earliest day first. */
@Injectable()
export class FilingsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  async list(): Promise<FilingDto[]> {
    const { manager } = this.dataSource;
    const [decided, left] = [await filingsOf(manager, null), await this.departures(manager)];
    const made = decided.map(({ decidedOn: since, ...filing }) => ({
      ...filing,
      since,
      term: null,
    }));
    return [...made, ...left].sort(
      (a, b) =>
        Number(a.filedOn !== null) - Number(b.filedOn !== null) ||
        (a.by < b.by ? -1 : +(a.by > b.by)),
    );
  }

  private async departures(manager: EntityManager): Promise<FilingDto[]> {
    const departures = await departuresOf(manager, null);
    if (departures.length === 0) return [];
    const { pack } = await this.constitution.inForce();
    return departures.map(({ post, holder, leftOn: since, ...filing }) => ({
      ...filing,
      since,
      title: `${holder}, ${postTerms(pack, post)?.name ?? post}`,
      decision: null,
      place: null,
    }));
  }
}

/** @param decision  number of the only decision that is looked at, if there is one */
export const filingsOf = (db: EntityManager, decision: number | null): Promise<Filing[]> =>
  db.query(
    `select d.number as decision, d.title, d.decided_on::text as "decidedOn", e.place::int, e.effect ->> 'what' as what,
            coalesce(e.effect ->> 'at', 'Companies House') as at, e.effect ->> 'by' as by, e.effect ->> 'citation' as citation,
            f.filed_on::text as "filedOn", f.reference
       from governance.decision d
      cross join lateral jsonb_array_elements(d.document::jsonb #> '{outcome,effects}') with ordinality as e (effect, place)
       left join governance.filing f on f.decision_id = d.id and f.place = e.place
      where e.effect ->> 'type' = 'filing-due' and ($1::int is null or d.number = $1)
      order by f.filed_on is not null, e.effect ->> 'by', d.number, e.place`,
    [decision],
  );
