import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { BoardsModule } from '../boards/boards.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { PollsModule } from '../polls/polls.module';
import { CallElection } from './call-election';
import { CountElection } from './count-election';
import { DeclareElection } from './declare-election';
import { DeclareUnopposed } from './declare-unopposed';
import { ElectionRepository } from './election.repository';
import { CandidateRow, ElectionContestRow, ElectionRow } from './election.rows';
import { ElectionsController } from './elections.controller';
import { ElectionsQueries } from './elections.queries';
import { OpenElection } from './open-election';
import { OpenNextBallot } from './open-next-ballot';
import { SeveralBallotsQueries } from './several-ballots.queries';
import { StandCandidate } from './stand-candidate';
import { AnnounceElection } from './timetable/announce-election';
import { CompleteStage } from './timetable/complete-stage';
import { OpenWhenDue } from './timetable/open-when-due';
import { OverrideDay } from './timetable/override-day';
import { Preflight } from './timetable/preflight';
import { SetPollingDay } from './timetable/set-polling-day';
import { TimetableController } from './timetable/timetable.controller';
import { TimetableQueries } from './timetable/timetable.queries';

const acts = [
  CallElection,
  CountElection,
  AnnounceElection,
  CompleteStage,
  DeclareElection,
  DeclareUnopposed,
  OpenElection,
  OpenNextBallot,
  OpenWhenDue,
  OverrideDay,
  SetPollingDay,
  StandCandidate,
];

@Module({
  imports: [
    BoardsModule,
    ConstitutionModule,
    DecisionsModule,
    PollsModule,
    TypeOrmModule.forFeature([ElectionRow, ElectionContestRow, CandidateRow]),
  ],
  controllers: [ElectionsController, TimetableController],
  providers: [
    ...acts,
    ElectionRepository,
    ElectionsQueries,
    Preflight,
    SeveralBallotsQueries,
    TimetableQueries,
  ],
  exports: acts,
})
export class ElectionsModule {}
