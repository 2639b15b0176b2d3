import { Module } from '@nestjs/common';
import { RecordModule } from '../record/record.module';
import { ConstitutionModule } from '../constitution/constitution.module';
import { DecisionsController } from './decisions.controller';
import { DecisionsQueries } from './decisions.queries';
import { MakeDecision } from './make-decision';
import { PublishedLists } from './published-lists';
import { PublishedListsController } from './published-lists.controller';

@Module({
  imports: [ConstitutionModule, RecordModule],
  controllers: [DecisionsController, PublishedListsController],
  providers: [DecisionsQueries, MakeDecision, PublishedLists],
  exports: [MakeDecision],
})
export class DecisionsModule {}
