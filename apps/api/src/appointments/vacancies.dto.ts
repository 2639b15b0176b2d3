import { ApiProperty } from '@nestjs/swagger';
import { type RemovalGround, removalGrounds } from '@folkmoot/rules';
import { CivilDate, OneOf, Text, Uuid, UuidList, Whole } from '../platform/fields';
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
  @Text({ max: 5000, optional: true, says: 'What somebody should be able to do.' })
  skills?: string;
  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    says: 'Number of the decision on pay and terms.',
  })
  termsDecision?: number;
  @Uuid({
    optional: true,
    says: 'Of an elected seat that fell free, where the constitution has co-option open: the term that was broken off.',
  })
  inPlaceOf?: string;
}

export class NominateDto {
  @Text({ max: 200, optional: true, says: 'Of a nominee who is no member.' }) name?: string;
  @Text({
    max: 40,
    optional: true,
    says: 'Of a nominee who is a member, as for a council seat, and for an office that only members hold.',
  })
  memberNumber?: string;
  @Text({ max: 10_000 }) statement!: string;
}

export class AppointDto {
  @Uuid({ says: 'Id of the nomination.' }) nominee!: string;
  @CivilDate({ optional: true, says: 'The first day in office; today when left out.' })
  from?: string;
}

export class SelectDto {
  @UuidList({
    max: 20,
    atLeast: 2,
    says: 'Ids of the nominations among which the council chooses, in the order of the ballot paper.',
  })
  nominees!: string[];
  @CivilDate({ optional: true, says: 'The first day in office; today when left out.' })
  from?: string;
}

export class RemoveDto {
  @Uuid({ says: 'Id of the term of office.' }) term!: string;
  @Text({
    max: 5000,
    optional: true,
    says: 'Left out of a recall that members signed: they gave them.',
  })
  reasons?: string;
  @CivilDate({ says: 'The first day out of office.' }) on!: string;
  @Text({
    max: 60,
    optional: true,
    says: 'Code of the kind of decision, where several can end the term.',
  })
  kind?: string;
  @OneOf({
    values: removalGrounds,
    optional: true,
    says: 'Of a council member whom the council removes: the ground. How they voted and what they think is none.',
  })
  ground?: RemovalGround;
  @Whole({
    min: 0,
    max: 10_000_000,
    optional: true,
    says: 'Of a council member whom their constituency recalls: how many of its members signed the requisition.',
  })
  signed?: number;
  @CivilDate({ optional: true, says: 'The day on which the requisition came.' })
  requisitionedOn?: string;
  @Uuid({
    optional: true,
    says: 'Of a recall that members signed here: the requisition, in the place of the two before.',
  })
  recall?: string;
}

export class VacancyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() office!: string;
  @ApiProperty() officeName!: string;
  @ApiProperty({ description: 'Whether it is a council seat, for which members are nominated.' })
  isSeat!: boolean;
  @ApiProperty() brief!: string;
  @ApiProperty({ type: String, nullable: true }) skills!: string | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number of the decision on pay and terms.',
  })
  termsDecision!: number | null;
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
