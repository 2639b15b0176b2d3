import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { PollsModule } from '../polls/polls.module';
import { CallElection } from './call-election';
import { CountElection } from './count-election';
import { DeclareElection } from './declare-election';
import { ElectionRepository } from './election.repository';
import { CandidateRow, ElectionContestRow, ElectionRow } from './election.rows';
import { ElectionsController } from './elections.controller';
import { ElectionsQueries } from './elections.queries';
import { OpenElection } from './open-election';
import { OpenNextBallot } from './open-next-ballot';
import { SeveralBallotsQueries } from './several-ballots.queries';
import { StandCandidate } from './stand-candidate';

const acts = [
  CallElection,
  CountElection,
  DeclareElection,
  OpenElection,
  OpenNextBallot,
  StandCandidate,
];

@Module({
  imports: [
    ConstitutionModule,
    DecisionsModule,
    PollsModule,
    TypeOrmModule.forFeature([ElectionRow, ElectionContestRow, CandidateRow]),
  ],
  controllers: [ElectionsController],
  providers: [...acts, ElectionRepository, ElectionsQueries, SeveralBallotsQueries],
  exports: acts,
})
export class ElectionsModule {}
