import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { ClosedPolls } from './closed-polls';
import { ClosePoll } from './close-poll';
import { OpenPoll } from './open-poll';
import { PollBook } from './poll-book';
import { PollsController } from './polls.controller';
import { PollsQueries } from './polls.queries';

@Module({
  imports: [ConstitutionModule],
  controllers: [PollsController],
  providers: [ClosedPolls, ClosePoll, OpenPoll, PollBook, PollsQueries],
  exports: [ClosedPolls, ClosePoll, OpenPoll, PollBook],
})
export class PollsModule {}
