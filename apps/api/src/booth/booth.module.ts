import { Module } from '@nestjs/common';
import { BoothController } from './booth.controller';
import { LogRelease } from './log-release';

@Module({ controllers: [BoothController], providers: [LogRelease], exports: [LogRelease] })
export class BoothModule {}
