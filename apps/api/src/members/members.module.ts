import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { EraseMember } from './erase-member';
import { ErasureController } from './erasure.controller';
import { ImportMembers } from './import-members';
import { LeaveConstituency } from './leave-constituency';
import { LeavingController } from './leaving.controller';
import { MembersController } from './members.controller';
import { MembersQueries } from './members.queries';
import { OwnDataController } from './own-data.controller';
import { OwnDataQueries } from './own-data.queries';
import { RecordLeaving } from './record-leaving';

@Module({
  imports: [ConstitutionModule],
  controllers: [MembersController, LeavingController, ErasureController, OwnDataController],
  providers: [
    EraseMember,
    ImportMembers,
    LeaveConstituency,
    MembersQueries,
    OwnDataQueries,
    RecordLeaving,
  ],
  exports: [ImportMembers],
})
export class MembersModule {}
