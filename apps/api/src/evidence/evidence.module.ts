import { Module } from '@nestjs/common';
import { EvidencePacks } from './evidence-packs';
import { PacksController } from './packs.controller';

/** What somebody takes away to judge a matter elsewhere. */
@Module({
  controllers: [PacksController],
  providers: [EvidencePacks],
  exports: [EvidencePacks],
})
export class EvidenceModule {}
