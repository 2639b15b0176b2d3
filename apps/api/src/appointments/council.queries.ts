import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { termInForce } from '../roll/term-in-force';
import { type CouncilDto, type HolderDto } from './council.dto';

/** Who sits on the council and who holds which office, on a day. */
@Injectable()
export class CouncilQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async council(on: PlainDate = this.clock.today()): Promise<CouncilDto> {
    const { pack } = await this.constitution.inForce(on);
    const terms = await this.termsOn(on);
    const holdersOf = (code: string): HolderDto[] =>
      terms.filter(({ office }) => office === code).map(({ office: _, ...holder }) => holder);
    return {
      on,
      seats: pack.constituencies.map(({ code, name, seats }) => ({
        constituency: code,
        constituencyName: name,
        seats,
        holders: holdersOf(`council:${code}`),
      })),
      offices: pack.offices.map(({ code, name, places }) => ({
        code,
        name,
        places,
        holders: holdersOf(code),
      })),
    };
  }

  private termsOn(on: PlainDate): Promise<(HolderDto & { office: string })[]> {
    return this.dataSource.query(
      `select t.id as term, t.office, t.holder_name as name, t.from_date::text as "from",
              least(t.to_date, t.ended_on - 1)::text as "to", d.number as decision
         from governance.term t left join governance.decision d on d.id = t.decision_id
        where ${termInForce('t', '$1')}
        order by t.from_date, t.holder_name, t.id`,
      [on],
    );
  }
}
