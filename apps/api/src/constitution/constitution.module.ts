import { Module } from '@nestjs/common';
import { AdoptConstitution } from './adopt-constitution';
import { ConstitutionController } from './constitution.controller';
import { CurrentConstitution } from './current-constitution';

@Module({
  controllers: [ConstitutionController],
  providers: [AdoptConstitution, CurrentConstitution],
  exports: [AdoptConstitution, CurrentConstitution],
})
export class ConstitutionModule {}
