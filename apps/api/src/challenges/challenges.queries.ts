import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { readCursor, writeCursor } from '../platform/cursor';
import { type PageQuery } from '../platform/fields';
import { type ChallengeDto, type ChallengePageDto } from './challenges.dto';
import { challengeState } from './challenge-state';

type ChallengeRecord = Omit<ChallengeDto, 'state' | 'dueOn' | 'answeredOn'> & {
  readonly dueOn: PlainDate;
  readonly answeredOn: PlainDate | null;
};

const challengeColumns = `c.id, c.number, c.raised_by as "raisedBy", c.question, c.raised_on::text as "raisedOn", c.due_on::text as "dueOn",
  c.responder, c.response, c.outcome, c.answered_on::text as "answeredOn"`;

/** The public list of challenges, newest first. */
@Injectable()
export class ChallengesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async page({ after, limit = 50 }: PageQuery): Promise<ChallengePageDto> {
    const [before] = readCursor(after, ['number']) ?? [];
    const [rows, [count]] = await Promise.all([
      this.dataSource.query<ChallengeRecord[]>(
        `select ${challengeColumns} from governance.challenge c
          where $1::int is null or c.number < $1 order by c.number desc limit $2`,
        [before ?? null, limit + 1],
      ),
      this.dataSource.query<{ total: number }[]>(
        `select count(*)::int as total from governance.challenge`,
      ),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.withState(row)),
      next: rows.length > limit && last ? writeCursor([last.number]) : null,
      total: count?.total ?? 0,
    };
  }

  async one(id: string): Promise<ChallengeDto | null> {
    const [row] = await this.dataSource.query<ChallengeRecord[]>(
      `select ${challengeColumns} from governance.challenge c where c.id = $1`,
      [id],
    );
    return row ? this.withState(row) : null;
  }

  private withState(row: ChallengeRecord): ChallengeDto {
    return { ...row, state: challengeState(row.answeredOn, row.dueOn, this.clock.today()) };
  }
}
