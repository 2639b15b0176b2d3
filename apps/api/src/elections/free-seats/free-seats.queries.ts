import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { contestedIn, freePlaces } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { Clock } from '../../platform/clock';
import { FreeSeats } from './free-seats';
import { type FreeSeatsDto } from './free-seats.dto';

/** Which seats can be filled by an election, for whoever calls one. */
@Injectable()
export class FreeSeatsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly freeSeats: FreeSeats,
    private readonly clock: Clock,
  ) {}

  /** @param first  no term begins before; `null` for today */
  async list(first: PlainDate | null): Promise<FreeSeatsDto[]> {
    const { pack } = await this.constitution.inForce();
    return Promise.all(
      contestedIn(pack).map(async ({ code, places: seats, office }) => {
        const { name, post, taken } = await this.freeSeats.of(this.dataSource, pack, code);
        const days = freePlaces(post, taken, first ?? this.clock.today());
        return {
          constituency: code,
          constituencyName: name,
          isOffice: office !== null,
          seats,
          days: days.map(({ ending, ...day }) => ({
            ...day,
            ending: ending.flatMap((seat) => (seat.state === 'held' ? [seat.name] : [])),
          })),
          kept: taken.flatMap((seat) => (seat.state === 'kept' ? [seat.name] : [])),
        };
      }),
    );
  }
}
