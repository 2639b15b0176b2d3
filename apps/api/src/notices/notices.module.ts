import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { MailModule } from '../mail/mail.module';
import { AnnouncePoll } from './announce-poll';
import { GiveReminder } from './give-reminder';
import { NoticesController } from './notices.controller';
import { NoticesQueries } from './notices.queries';
import { PollLetters } from './poll-letters';
import { RecordCameBack } from './record-came-back';
import { RemindElectors } from './remind-electors';
import { SendNotice } from './send-notice';
import { SendReminder } from './send-reminder';
import { TellClosedEarly } from './tell-closed-early';
import { UndeliveredNotices } from './undelivered-notices';

@Module({
  imports: [ConstitutionModule, MailModule],
  controllers: [NoticesController],
  providers: [
    AnnouncePoll,
    GiveReminder,
    NoticesQueries,
    PollLetters,
    RecordCameBack,
    RemindElectors,
    SendNotice,
    SendReminder,
    TellClosedEarly,
    UndeliveredNotices,
  ],
  exports: [
    AnnouncePoll,
    GiveReminder,
    RecordCameBack,
    RemindElectors,
    SendNotice,
    SendReminder,
    TellClosedEarly,
    UndeliveredNotices,
  ],
})
export class NoticesModule {}
