import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, OneOf, Text, YesNo } from '../platform/fields';
import { statedCauses, type StatedEnd } from './end-term';
import { vacatingCauses, type VacatingCause } from './vacated-seat';

export class EndTermDto {
  @OneOf({ values: statedCauses, says: 'Why it ends before its time.' }) cause!: StatedEnd['cause'];
  @CivilDate({ says: 'The first day out of office.' }) on!: string;
}

export class EndedTermDto {
  @ApiProperty({ format: 'date' }) vacantFrom!: string;
}

export class OutsideAppointmentDto {
  @Text({ max: 60, says: 'Code of the constituency whose seats a body outside fills.' })
  constituency!: string;
  @Text({ max: 40, says: 'Of whom they appoint: a member of the constituency.' })
  memberNumber!: string;
  @CivilDate({ says: 'The first day in office.' }) from!: string;
  @CivilDate({ optional: true, says: 'The last day; that of a whole term when left out.' })
  to?: string;
  @CivilDate({ says: 'The day on which the letter of the appointing body came.' }) toldOn!: string;
  @Text({ max: 200, says: 'Where the letter is kept. Not published.' }) kept!: string;
}

export class OutsideTermDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the term of office.' }) term!: string;
}

export class DeclareInterestsDto {
  @Text({
    max: 5000,
    says: 'Published in the register. “None.” where there is nothing to declare.',
  })
  text!: string;
  @CivilDate({ optional: true, says: 'The day they were declared; today when left out.' })
  on?: string;
}

export class DeclaredInterestsDto {
  @ApiProperty({ description: 'From 1: which declaration of this term it is.' })
  declaration!: number;
}

export class OfferSeatDto {
  @CivilDate({ says: 'The last day on which an answer is waited for.' }) replyBy!: string;
}

export class OfferedSeatDto {
  @ApiProperty({ description: 'How many candidates were asked.' }) asked!: number;
}

export class AnswerOfferDto {
  @YesNo({ says: 'Whether they would take the seat.' }) serves!: boolean;
}

export class WayToFillDto {
  @ApiProperty({ enum: ['countback', 'recount', 'next-highest', 'by-election', 'co-option'] })
  way!: string;
  @ApiProperty() isOpen!: boolean;
  @ApiProperty({ description: 'What happens, where it is open; why it is not, where it is not.' })
  says!: string;
}

const whatComesNext = [
  'leave',
  'countback',
  'recount',
  'next-highest',
  'by-election',
  'co-option',
  'co-opt-again',
  'appoint-again',
  'next-election',
  'announce',
  'announced',
  'none',
];

/** What happens next about an empty place, as everybody may know it. */
export class VacancyNextDto {
  @ApiProperty() office!: string;
  @ApiProperty({ description: 'Who held it last.' }) holder!: string;
  @ApiProperty({ format: 'date', description: 'The first day on which it is vacant.' })
  since!: string;
  @ApiProperty({ enum: whatComesNext }) next!: string;
  @ApiProperty({ description: 'The same as a sentence, with its source.' }) nextSays!: string;
}

export class VacancyNextListDto {
  @ApiProperty({ type: [VacancyNextDto] }) items!: readonly VacancyNextDto[];
}

export class VacantSeatDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the term that was over.' }) term!: string;
  @ApiProperty() office!: string;
  @ApiProperty() officeName!: string;
  @ApiProperty({ description: 'Who held it last.' }) holder!: string;
  @ApiProperty({ enum: vacatingCauses }) cause!: VacatingCause;
  @ApiProperty({ description: 'Why it is vacant, as a sentence.' }) why!: string;
  @ApiProperty() rule!: string;
  @ApiProperty() citation!: string;
  @ApiProperty({ format: 'date' }) vacantFrom!: string;
  @ApiProperty({ format: 'date', description: 'The last day of the term it was held for.' })
  termEnds!: string;
  @ApiProperty({ enum: whatComesNext, description: 'What the constitution says happens next.' })
  next!: string;
  @ApiProperty({ description: 'The same as a sentence, with its source.' }) nextSays!: string;
  @ApiProperty({ type: [WayToFillDto], description: 'In the order of the constitution.' })
  ways!: readonly WayToFillDto[];
  @ApiProperty({ description: 'How many candidates were asked whether they would serve.' })
  asked!: number;
  @ApiProperty({ description: 'How many of them have answered.' }) answered!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Called to fill it.' })
  byElection!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The vacancy that was announced to fill it.',
  })
  coOption!: string | null;
}

export class VacantSeatListDto {
  @ApiProperty({ type: [VacantSeatDto] }) items!: readonly VacantSeatDto[];
}

export class OfferedCandidateDto {
  @ApiProperty({ format: 'uuid' }) candidate!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date' }) replyBy!: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null until they answer.' })
  serves!: boolean | null;
}

export class VacantSeatDetailsDto extends VacantSeatDto {
  @ApiProperty({ type: [OfferedCandidateDto] }) candidates!: readonly OfferedCandidateDto[];
  @ApiProperty({ type: [String], description: 'Who could be asked, and was not yet.' })
  couldServe!: readonly string[];
}

export class OwnOfferDto {
  @ApiProperty({ format: 'uuid' }) seat!: string;
  @ApiProperty({ format: 'uuid' }) candidate!: string;
  @ApiProperty() officeName!: string;
  @ApiProperty({ description: 'Whether it is a place in an office, and no seat on the council.' })
  isOffice!: boolean;
  @ApiProperty({ format: 'date' }) vacantFrom!: string;
  @ApiProperty({ format: 'date' }) termEnds!: string;
  @ApiProperty({ format: 'date' }) replyBy!: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null until they answer.' })
  serves!: boolean | null;
}

export class OwnOfferListDto {
  @ApiProperty({ type: [OwnOfferDto] }) items!: readonly OwnOfferDto[];
}
