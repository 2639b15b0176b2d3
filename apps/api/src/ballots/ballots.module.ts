import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { PollsModule } from '../polls/polls.module';
import { BallotBoxRepository } from './ballot-box.repository';
import { BallotsController } from './ballots.controller';
import { BallotsQueries } from './ballots.queries';
import { CastBallot } from './cast-ballot';

@Module({
  imports: [ConstitutionModule, PollsModule],
  controllers: [BallotsController],
  providers: [BallotBoxRepository, BallotsQueries, CastBallot],
  exports: [BallotBoxRepository, BallotsQueries, CastBallot],
})
export class BallotsModule {}
