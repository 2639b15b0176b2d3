import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { RecordModule } from '../record/record.module';
import { FoundOrganisation } from './found-organisation';
import { OrganisationController } from './organisation.controller';

@Module({
  imports: [ConstitutionModule, RecordModule],
  controllers: [OrganisationController],
  providers: [FoundOrganisation],
  exports: [FoundOrganisation],
})
export class OrganisationModule {}
