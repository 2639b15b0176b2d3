import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { ImportMembers } from './import-members';
import { MembersController } from './members.controller';
import { MembersQueries } from './members.queries';

@Module({
  imports: [ConstitutionModule],
  controllers: [MembersController],
  providers: [ImportMembers, MembersQueries],
  exports: [ImportMembers],
})
export class MembersModule {}
