import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { RecordShares } from './record-shares';
import { SharesController } from './shares.controller';
import { SharesQueries } from './shares.queries';

@Module({
  imports: [ConstitutionModule],
  controllers: [SharesController],
  providers: [RecordShares, SharesQueries],
})
export class SharesModule {}
