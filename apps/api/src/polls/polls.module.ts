import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { BoardsModule } from '../boards/boards.module';
import { MailModule } from '../mail/mail.module';
import { PollKeysModule } from '../poll-keys/poll-keys.module';
import { AnnouncePoll } from './announce-poll';
import { ClosedPolls } from './closed-polls';
import { ClosePoll } from './close-poll';
import { OpenFurtherBallot } from './open-further-ballot';
import { OpenPoll } from './open-poll';
import { PollBook } from './poll-book';
import { PollsController } from './polls.controller';
import { PollsQueries } from './polls.queries';
import { SealBoxes } from './seal-boxes';
import { SendNotice } from './send-notice';

@Module({
  imports: [BoardsModule, ConstitutionModule, MailModule, PollKeysModule],
  controllers: [PollsController],
  providers: [
    AnnouncePoll,
    ClosedPolls,
    ClosePoll,
    OpenFurtherBallot,
    OpenPoll,
    PollBook,
    PollsQueries,
    SealBoxes,
    SendNotice,
  ],
  exports: [
    AnnouncePoll,
    ClosedPolls,
    ClosePoll,
    OpenFurtherBallot,
    OpenPoll,
    PollBook,
    SendNotice,
  ],
})
export class PollsModule {}
