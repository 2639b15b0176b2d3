import { Module } from '@nestjs/common';
import { PollKeysModule } from '../poll-keys/poll-keys.module';
import { PollsModule } from '../polls/polls.module';
import { AdvanceOpening } from './advance-opening';
import { ConfirmOpening } from './confirm-opening';
import { DestroyPollKey } from './destroy-poll-key';
import { OpeningRepository } from './opening.repository';
import { OpeningThreads } from './opening-threads';
import { OpeningsController } from './openings.controller';
import { OpeningsQueries } from './openings.queries';
import { ProceedWithout } from './proceed-without';
import { TakeStep } from './take-step';

/** Secret polls from their close to their result: tally, shuffles, decryptions, archive. */
@Module({
  imports: [PollKeysModule, PollsModule],
  controllers: [OpeningsController],
  providers: [
    AdvanceOpening,
    ConfirmOpening,
    DestroyPollKey,
    OpeningRepository,
    OpeningThreads,
    OpeningsQueries,
    ProceedWithout,
    TakeStep,
  ],
  exports: [AdvanceOpening, DestroyPollKey],
})
export class OpeningsModule {}
