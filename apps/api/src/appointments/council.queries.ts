import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, placeInRow, postTerms, type Served } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type Departure, departuresAsOf } from '../filings/departures.queries';
import { termInForce } from '../roll/term-in-force';
import { type VacatingCause, whyVacant } from '../seats/vacated-seat';
import {
  type CouncilDto,
  type DepartureDto,
  type HolderDto,
  type InterestsDto,
  type VacantPlaceDto,
} from './council.dto';

interface TermRow extends Omit<HolderDto, 'termInRow' | 'mostTerms' | 'from' | 'to'> {
  readonly office: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly served: readonly Served[];
  readonly interests: readonly InterestsDto[];
}

interface VacantRow {
  readonly office: string;
  readonly holder: string;
  readonly since: string;
  readonly cause: VacatingCause;
}

/** Who sits on the council and who holds which office, on a day; and which places are empty, since when and why. */
@Injectable()
export class CouncilQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async council(on: PlainDate = this.clock.today()): Promise<CouncilDto> {
    const { pack } = await this.constitution.inForce(on);
    const [terms, vacant, left] = await Promise.all([
      this.termsOn(on),
      this.vacantOn(on),
      departuresAsOf(this.dataSource.manager, on),
    ]);
    const placesOf = (code: string) => ({
      holders: terms.filter(({ office }) => office === code).map((term) => holderOf(pack, term)),
      vacant: vacant.filter(({ office }) => office === code).map(vacantPlace),
      departures: left.filter(({ post }) => post === code).map(departureDto),
    });
    return {
      on,
      seats: pack.constituencies.map(({ code, name, seats }) => ({
        constituency: code,
        constituencyName: name,
        seats,
        ...placesOf(`council:${code}`),
      })),
      offices: pack.offices.map(({ code, name, places }) => ({
        code,
        name,
        places,
        ...placesOf(code),
      })),
    };
  }

  private termsOn(on: PlainDate): Promise<TermRow[]> {
    return this.dataSource.query(
      `select t.id as term, t.office, t.holder_name as name, t.from_date::text as "from",
              least(t.to_date, t.ended_on - 1)::text as "to", d.number as decision, o.appointed_by as "appointedBy",
              coalesce((select jsonb_agg(jsonb_build_object('from', s.from_date, 'to', least(s.to_date, s.ended_on - 1)) order by s.from_date, s.id)
                from governance.term s where s.office = t.office and s.from_date < t.from_date and s.id <> t.id
                 and (s.member_id = t.member_id or lower(s.holder_name) = lower(t.holder_name))
                 and (s.ended_on is null or s.ended_on > s.from_date)), '[]') as served,
              coalesce((select jsonb_agg(jsonb_build_object('text', i.text, 'declaredOn', i.declared_on) order by i.ordinal desc)
                from governance.interest i where i.term_id = t.id and i.declared_on <= $1::date), '[]') as interests
         from governance.term t left join governance.decision d on d.id = t.decision_id
         left join governance.outside_appointment o on o.term_id = t.id
        where ${termInForce('t', '$1')}
        order by t.from_date, t.holder_name, t.id`,
      [on],
    );
  }

  private vacantOn(on: PlainDate): Promise<VacantRow[]> {
    return this.dataSource.query(
      `select v.office, t.holder_name as holder, v.vacant_from::text as since, v.cause
         from governance.vacated_seat v join governance.term t on t.id = v.term_id
        where v.vacant_from <= $1::date and (v.filled_from is null or v.filled_from > $1::date)
        order by v.vacant_from, t.holder_name, v.term_id`,
      [on],
    );
  }
}

function holderOf(pack: Constitution, { office, served, ...term }: TermRow): HolderDto {
  const post = postTerms(pack, office);
  const { number, most } = post
    ? placeInRow(post, { from: term.from, to: term.to }, served)
    : { number: 1, most: null };
  return { ...term, termInRow: number, mostTerms: most };
}

const departureDto = (departure: Departure): DepartureDto => {
  const { holder, leftOn, what, at, by, citation, filedOn } = departure;
  return { holder, leftOn, what, at, by, citation, filedOn };
};

const vacantPlace = ({ office, holder, since, cause }: VacantRow): VacantPlaceDto => {
  const { says, citation } = whyVacant(cause, office);
  return { holder, since, why: says, citation };
};
