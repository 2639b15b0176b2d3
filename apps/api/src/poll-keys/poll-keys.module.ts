import { Module } from '@nestjs/common';
import { PollKeys } from './poll-keys';

@Module({ providers: [PollKeys], exports: [PollKeys] })
export class PollKeysModule {}
