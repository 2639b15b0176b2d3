import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { ResolutionsModule } from '../resolutions/resolutions.module';
import { DraftAllocation } from './draft-allocation';
import { PrepareSurplusRound } from './prepare-surplus-round';
import { SurplusController } from './surplus.controller';
import { SurplusQueries } from './surplus.queries';
import { SurplusRoundRepository } from './surplus-round.repository';
import { SurplusRoundRow } from './surplus-round.row';

const acts = [PrepareSurplusRound, DraftAllocation];

/** A year's surplus, from the figures to the council's resolution. */
@Module({
  imports: [ConstitutionModule, ResolutionsModule, TypeOrmModule.forFeature([SurplusRoundRow])],
  controllers: [SurplusController],
  providers: [...acts, SurplusQueries, SurplusRoundRepository],
  exports: acts,
})
export class SurplusModule {}
