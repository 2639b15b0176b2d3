import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, Text, Uuid } from '../platform/fields';
import { vacancyStates, type VacancyState } from './vacancy-state';

export class AnnounceVacancyDto {
  @Text({
    max: 60,
    says: 'Code of an office of the constitution, like "ned", or of a co-opted seat, like "council:partners".',
  })
  office!: string;
  @Text({ max: 10_000, says: 'What the work is and who is looked for.' }) brief!: string;
  @CivilDate({ says: 'The last day on which a nomination is in time.' })
  nominationsCloseOn!: string;
}

export class NominateDto {
  @Text({ max: 200, optional: true, says: 'Of a nominee for an office.' }) name?: string;
  @Text({ max: 40, optional: true, says: 'Of a nominee for a council seat.' })
  memberNumber?: string;
  @Text({ max: 10_000 }) statement!: string;
}

export class AppointDto {
  @Uuid({ says: 'Id of the nomination.' }) nominee!: string;
  @CivilDate({ optional: true, says: 'The first day in office; today when left out.' })
  from?: string;
}

export class RemoveDto {
  @Uuid({ says: 'Id of the term of office.' }) term!: string;
  @Text({ max: 5000 }) reasons!: string;
  @CivilDate({ says: 'The first day out of office.' }) on!: string;
  @Text({
    max: 60,
    optional: true,
    says: 'Code of the kind of decision, where several can end the term.',
  })
  kind?: string;
}

export class VacancyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() office!: string;
  @ApiProperty() officeName!: string;
  @ApiProperty({ description: 'Whether it is a council seat, for which members are nominated.' })
  isSeat!: boolean;
  @ApiProperty() brief!: string;
  @ApiProperty({ format: 'date-time' }) announcedAt!: string;
  @ApiProperty({ format: 'date' }) nominationsCloseOn!: string;
  @ApiProperty({ enum: vacancyStates }) state!: VacancyState;
  @ApiProperty({ description: 'How many people are nominated.' }) nominations!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) resolution!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) decision!: number | null;
}

export class VacancyListDto {
  @ApiProperty({ type: [VacancyDto] }) items!: readonly VacancyDto[];
}

export class NominationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() statement!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
}

export class VacancyDetailsDto extends VacancyDto {
  @ApiProperty({ type: [NominationDto] }) nominees!: readonly NominationDto[];
}
