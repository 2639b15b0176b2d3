import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { HoldBallots } from './hold-ballots';
import { UnlinkBallots } from './unlink-ballots';
import { UnlinkingController } from './unlinking.controller';

@Module({
  imports: [ConstitutionModule],
  controllers: [UnlinkingController],
  providers: [HoldBallots, UnlinkBallots],
  exports: [UnlinkBallots],
})
export class UnlinkingModule {}
