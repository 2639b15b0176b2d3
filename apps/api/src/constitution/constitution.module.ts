import { Module } from '@nestjs/common';
import { AdoptConstitution } from './adopt-constitution';
import { ConstitutionController } from './constitution.controller';
import { CurrentConstitution } from './current-constitution';
import { VersionsQueries } from './versions.queries';

@Module({
  controllers: [ConstitutionController],
  providers: [AdoptConstitution, CurrentConstitution, VersionsQueries],
  exports: [AdoptConstitution, CurrentConstitution],
})
export class ConstitutionModule {}
