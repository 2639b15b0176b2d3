import { Module } from '@nestjs/common';
import { LogKey } from './log-key';
import { RecordController } from './record.controller';
import { RecordQueries } from './record.queries';
import { SignCheckpoint } from './sign-checkpoint';

@Module({
  controllers: [RecordController],
  providers: [LogKey, RecordQueries, SignCheckpoint],
  exports: [LogKey, SignCheckpoint],
})
export class RecordModule {}
