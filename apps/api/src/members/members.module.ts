import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { EraseMember } from './erase-member';
import { ErasureController } from './erasure.controller';
import { ImportMembers } from './import-members';
import { MembersController } from './members.controller';
import { MembersQueries } from './members.queries';

@Module({
  imports: [ConstitutionModule],
  controllers: [MembersController, ErasureController],
  providers: [EraseMember, ImportMembers, MembersQueries],
  exports: [ImportMembers],
})
export class MembersModule {}
