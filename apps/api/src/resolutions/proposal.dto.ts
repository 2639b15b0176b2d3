import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { OneOf, PenceText, Text } from '../platform/fields';

export class PersonDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class AllocationLineDto {
  @Text({ max: 40 }) destination!: string;
  @PenceText() pence!: string;
  @Text({ max: 200, optional: true }) recipient?: string;
  @OneOf({
    values: ['asset-locked-specified', 'asset-locked-with-consent', 'community-benefit'],
    optional: true,
    says: 'How the asset lock allows a transfer at less than full consideration.',
  })
  route?: 'asset-locked-specified' | 'asset-locked-with-consent' | 'community-benefit';
}

export class NoProposalDto {
  @ApiProperty({ enum: ['none'] }) type!: 'none';
}

export class AppointmentProposalDto {
  @ApiProperty({ enum: ['appointment'] }) type!: 'appointment';
  @ApiProperty() office!: string;
  @ApiProperty({ type: PersonDto }) nominee!: PersonDto;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day in office.' }) to!: string;
}

export class SelectionProposalDto {
  @ApiProperty({ enum: ['selection'] }) type!: 'selection';
  @ApiProperty() office!: string;
  @ApiProperty({ type: [PersonDto] }) nominees!: PersonDto[];
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day in office.' }) to!: string;
}

export class RequisitionDto {
  @ApiProperty({ description: 'Members of the constituency who signed.' }) signed!: number;
  @ApiProperty({ description: 'Members of the constituency on that day.' }) entitled!: number;
  @ApiProperty({ format: 'date' }) receivedOn!: string;
}

export class RemovalProposalDto {
  @ApiProperty({ enum: ['removal'] }) type!: 'removal';
  @ApiProperty() office!: string;
  @ApiProperty({ format: 'uuid' }) term!: string;
  @ApiProperty({ type: PersonDto }) holder!: PersonDto;
  @ApiProperty({ format: 'date', description: 'The first day out of office.' }) on!: string;
  @ApiProperty() reasons!: string;
  @ApiProperty({
    type: RequisitionDto,
    required: false,
    description: 'Of a council member whom the constituency recalls.',
  })
  requisition?: RequisitionDto;
}

export class AllocationProposalDto {
  @ApiProperty({ enum: ['allocation'] }) type!: 'allocation';
  @ApiProperty() year!: string;
  @ApiProperty() surplusPence!: string;
  @ApiProperty() accumulatedProfitsPence!: string;
  @ApiProperty() accumulatedLossesPence!: string;
  @ApiProperty() reservesPence!: string;
  @ApiProperty({ type: [AllocationLineDto] }) lines!: AllocationLineDto[];
  @ApiProperty({ type: String, nullable: true }) membersResolution!: string | null;
}

export class ConstitutionProposalDto {
  @ApiProperty({ enum: ['constitution'] }) type!: 'constitution';
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The new version: see Constitution in the rules library.',
  })
  constitution!: Record<string, unknown>;
  @ApiProperty({ format: 'date', description: 'The first day on which it is to be in force.' })
  effectiveOn!: string;
}

/** What a resolution would bring about: worked out here, never taken from a request. */
export type ProposalDto =
  | NoProposalDto
  | AppointmentProposalDto
  | SelectionProposalDto
  | RemovalProposalDto
  | AllocationProposalDto
  | ConstitutionProposalDto;

export const proposalTypes = [
  NoProposalDto,
  AppointmentProposalDto,
  SelectionProposalDto,
  RemovalProposalDto,
  AllocationProposalDto,
  ConstitutionProposalDto,
];

export const proposalSchema = {
  oneOf: proposalTypes.map((type) => ({ $ref: getSchemaPath(type) })),
};
