import { Module } from '@nestjs/common';
import { LogAlarms } from './log-alarms';
import { LogName } from './log-name';
import { LogTree } from './log-tree';
import { LogWatchController } from './log-watch.controller';
import { ProveEntry } from './prove-entry';
import { RecordController } from './record.controller';
import { RecordQueries } from './record.queries';
import { RotateLogKey } from './rotate-log-key';
import { SignCheckpoint } from './sign-checkpoint';
import { TlogProofsController } from './tlog-proofs.controller';
import { CosignaturesQueries } from './witnesses/cosignatures.queries';
import { GatherCosignatures } from './witnesses/gather-cosignatures';
import { WitnessPolicy } from './witnesses/witness-policy';

@Module({
  controllers: [LogWatchController, RecordController, TlogProofsController],
  providers: [
    CosignaturesQueries,
    GatherCosignatures,
    LogAlarms,
    LogName,
    LogTree,
    ProveEntry,
    RecordQueries,
    RotateLogKey,
    SignCheckpoint,
    WitnessPolicy,
  ],
  exports: [
    CosignaturesQueries,
    GatherCosignatures,
    LogAlarms,
    LogName,
    RecordQueries,
    RotateLogKey,
    SignCheckpoint,
    WitnessPolicy,
  ],
})
export class RecordModule {}
