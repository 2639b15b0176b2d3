import { Module } from '@nestjs/common';
import { RecordModule } from '../record/record.module';
import { ConstitutionModule } from '../constitution/constitution.module';
import { BackgroundQueries } from './background.queries';
import { CorrectDecision } from './correct-decision';
import { CorrectionsController } from './corrections.controller';
import { DecisionsController } from './decisions.controller';
import { DecisionsQueries } from './decisions.queries';
import { MakeDecision } from './make-decision';
import { OfficeCourseQueries } from './office-course.queries';
import { PublishedLists } from './published-lists';
import { PublishedListsController } from './published-lists.controller';

@Module({
  imports: [ConstitutionModule, RecordModule],
  controllers: [DecisionsController, CorrectionsController, PublishedListsController],
  providers: [
    BackgroundQueries,
    CorrectDecision,
    DecisionsQueries,
    MakeDecision,
    OfficeCourseQueries,
    PublishedLists,
  ],
  exports: [CorrectDecision, MakeDecision],
})
export class DecisionsModule {}
