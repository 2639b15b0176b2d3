import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { DecisionsController } from './decisions.controller';
import { DecisionsQueries } from './decisions.queries';
import { MakeDecision } from './make-decision';

@Module({
  imports: [ConstitutionModule],
  controllers: [DecisionsController],
  providers: [DecisionsQueries, MakeDecision],
  exports: [MakeDecision],
})
export class DecisionsModule {}
