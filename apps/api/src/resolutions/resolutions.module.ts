import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { ElectionsModule } from '../elections/elections.module';
import { PollsModule } from '../polls/polls.module';
import { DeclareResolution } from './declare-resolution';
import { DraftResolution } from './draft-resolution';
import { OpenNextSelectionBallot } from './open-next-ballot';
import { OpenResolution } from './open-resolution';
import { RecordBoardVote } from './record-board-vote';
import { RecordSpecialNotice } from './record-special-notice';
import { RegisterFacts } from './register-facts';
import { ResolutionRepository } from './resolution.repository';
import { ResolutionRow } from './resolution.row';
import { ResolutionsController } from './resolutions.controller';
import { ResolutionsQueries } from './resolutions.queries';
import { SpecialNotices } from './special-notices';

@Module({
  imports: [
    ConstitutionModule,
    DecisionsModule,
    ElectionsModule,
    PollsModule,
    TypeOrmModule.forFeature([ResolutionRow]),
  ],
  controllers: [ResolutionsController],
  providers: [
    DeclareResolution,
    DraftResolution,
    OpenNextSelectionBallot,
    OpenResolution,
    RecordBoardVote,
    RecordSpecialNotice,
    RegisterFacts,
    ResolutionRepository,
    ResolutionsQueries,
    SpecialNotices,
  ],
  exports: [DeclareResolution, DraftResolution, OpenResolution, ResolutionRepository],
})
export class ResolutionsModule {}
