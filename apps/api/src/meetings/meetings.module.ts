import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { CallMeeting } from './call-meeting';
import { CompleteTask } from './complete-task';
import { MeetingRepository } from './meeting.repository';
import { MeetingRow, MeetingTaskRow } from './meeting.rows';
import { MeetingsController } from './meetings.controller';
import { MeetingsQueries } from './meetings.queries';

const acts = [CallMeeting, CompleteTask];

/** General meetings and what is to be done for them. */
@Module({
  imports: [ConstitutionModule, TypeOrmModule.forFeature([MeetingRow, MeetingTaskRow])],
  controllers: [MeetingsController],
  providers: [...acts, MeetingRepository, MeetingsQueries],
  exports: acts,
})
export class MeetingsModule {}
