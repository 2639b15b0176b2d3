import { Module } from '@nestjs/common';
import { CallMeeting } from './call-meeting';
import { CompleteTask } from './complete-task';
import { MeetingRepository } from './meeting.repository';
import { MeetingsController } from './meetings.controller';
import { MeetingsQueries } from './meetings.queries';

/** General meetings and what is to be done for them. */
@Module({
  controllers: [MeetingsController],
  providers: [CallMeeting, CompleteTask, MeetingRepository, MeetingsQueries],
  exports: [CallMeeting, CompleteTask],
})
export class MeetingsModule {}
