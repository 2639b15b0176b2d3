import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { ResolutionsModule } from '../resolutions/resolutions.module';
import { AmendmentsController } from './amendments.controller';
import { CheckVersion } from './check-version';
import { DatabaseRecord } from './database-record';
import { ProposeVersion } from './propose-version';
import { RegisterVersion } from './register-version';
import { ReplayVersion } from './replay-version';

/** A new version of the constitution, from a text to the resolution that adopts it, and its registration. */
@Module({
  imports: [ConstitutionModule, DecisionsModule, ResolutionsModule],
  controllers: [AmendmentsController],
  providers: [CheckVersion, DatabaseRecord, ProposeVersion, RegisterVersion, ReplayVersion],
  exports: [ProposeVersion],
})
export class AmendmentsModule {}
