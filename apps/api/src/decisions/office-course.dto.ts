import { ApiProperty } from '@nestjs/swagger';

/** What a nominations committee recommended, without what it thought of anybody else. */
export class RecommendationMadeDto {
  @ApiProperty({ format: 'date' }) madeOn!: string;
  @ApiProperty({ description: 'How many members the committee had.' }) members!: number;
  @ApiProperty() councilMembers!: number;
  @ApiProperty({ description: 'How many of them sat when it recommended.' }) sat!: number;
  @ApiProperty({ description: 'How many had an interest in the nominee, and were left out.' })
  leftOut!: number;
  @ApiProperty() reasons!: string;
}

/** How an office or a co-opted seat came to be filled, in numbers: nobody who was not chosen is named. */
export class VacancyCourseDto {
  @ApiProperty({ format: 'date' }) announcedOn!: string;
  @ApiProperty({ format: 'date' }) nominationsCloseOn!: string;
  @ApiProperty() brief!: string;
  @ApiProperty({ type: String, nullable: true }) skills!: string | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number of the decision on pay and terms.',
  })
  termsDecision!: number | null;
  @ApiProperty({ description: 'How many people were nominated before the vote opened.' })
  nominated!: number;
  @ApiProperty() longlisted!: number;
  @ApiProperty() shortlisted!: number;
  @ApiProperty({ type: [String], description: 'Days of interviews.' })
  interviewsOn!: readonly string[];
  @ApiProperty({ type: RecommendationMadeDto, nullable: true })
  recommendation!: RecommendationMadeDto | null;
}

/** What came before a vote on who holds an office, besides what is in the facts of the decision. */
export class OfficeCourseDto {
  @ApiProperty({ type: VacancyCourseDto, nullable: true }) vacancy!: VacancyCourseDto | null;
  @ApiProperty({ description: 'How many council members declared an interest in it.' })
  interests!: number;
}

export class DecisionFilingDto {
  @ApiProperty({ description: 'Which of the effects it is, from 1.' }) place!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) filedOn!: string | null;
}
