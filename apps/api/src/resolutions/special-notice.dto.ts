import { ApiProperty } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { type Hearing, type Representations, representations } from '@folkmoot/rules';
import { CivilDate, OneOf, Text, YesNo } from '../platform/fields';
import { type NoticeReceived } from './special-notices';

/** The days of a special notice. */
class NoticeDaysDto {
  @CivilDate({ says: 'When the company was told that somebody intends to move it.' })
  receivedOn!: string;
  @CivilDate({ says: 'When the director was sent a copy.' }) copySentOn!: string;
  @CivilDate({ says: 'The meeting at which it is moved.' }) meetingOn!: string;
  @CivilDate({
    optional: true,
    says: 'When that meeting was called, where it was after the notice came.',
  })
  calledOn?: string;
}

export class RecordSpecialNoticeDto extends NoticeDaysDto {
  @Text({ max: 40, says: 'Number of the legal member who gave the notice.' }) from!: string;
}

/** Special notice as the office recorded it. */
export class SpecialNoticeDto extends NoticeDaysDto {
  @ApiProperty({ description: 'The member who gave the notice, for the office only.' })
  from!: string;
}

/** How a director whom the members remove could answer. */
export class HearingDto {
  @OneOf({
    values: representations,
    says: 'What became of what the director wrote in reply.',
  })
  representations!: Representations;
  @YesNo({ says: 'Whether the director could speak at the meeting.' }) heard!: boolean;
}

export const hearingOf = ({ representations: reply, heard }: HearingDto): Hearing => ({
  representations: reply,
  heard,
});

export const noticeOf = ({
  receivedOn,
  copySentOn,
  meetingOn,
  calledOn,
}: RecordSpecialNoticeDto): NoticeReceived => ({
  receivedOn: plainDate(receivedOn),
  copySentOn: plainDate(copySentOn),
  meetingOn: plainDate(meetingOn),
  ...(calledOn != null && { calledOn: plainDate(calledOn) }),
});
