import { Module } from '@nestjs/common';
import { LogAlarms } from './log-alarms';
import { LogName } from './log-name';
import { LogTree } from './log-tree';
import { ProveEntry } from './prove-entry';
import { RecordController } from './record.controller';
import { RecordQueries } from './record.queries';
import { RotateLogKey } from './rotate-log-key';
import { SignCheckpoint } from './sign-checkpoint';
import { TlogProofsController } from './tlog-proofs.controller';

@Module({
  controllers: [RecordController, TlogProofsController],
  providers: [LogAlarms, LogName, LogTree, ProveEntry, RecordQueries, RotateLogKey, SignCheckpoint],
  exports: [LogAlarms, LogName, RecordQueries, RotateLogKey, SignCheckpoint],
})
export class RecordModule {}
