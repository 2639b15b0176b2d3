import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { EraseMember } from './erase-member';
import { ErasureController } from './erasure.controller';
import { ImportMembers } from './import-members';
import { LeaveConstituency } from './leave-constituency';
import { LeavingController } from './leaving.controller';
import { MembersController } from './members.controller';
import { MembersQueries } from './members.queries';
import { RecordLeaving } from './record-leaving';

@Module({
  imports: [ConstitutionModule],
  controllers: [MembersController, LeavingController, ErasureController],
  providers: [EraseMember, ImportMembers, LeaveConstituency, MembersQueries, RecordLeaving],
  exports: [ImportMembers],
})
export class MembersModule {}
