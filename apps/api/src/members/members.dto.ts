import { ApiProperty } from '@nestjs/swagger';
import { Document, PageQuery, Text, YesNo } from '../platform/fields';

export class ImportMembersDto {
  @Document({
    max: 50_000_000,
    says: 'CSV with columns name, member number, constituency and contact, and shares where members hold some.',
  })
  csv!: string;
  @YesNo({ says: 'Work out what would change and write nothing.' }) dryRun!: boolean;
}

export class ConstituencyCountDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() members!: number;
}

export class ImportedSharesDto {
  @ApiProperty({ description: 'Members who begin to hold shares.' }) holders!: number;
  @ApiProperty({ description: 'Shares that they begin with.' }) allotted!: number;
  @ApiProperty({ description: 'Members of whom file and register say the same.' })
  unchanged!: number;
}

export class ImportSummaryDto {
  @ApiProperty() dryRun!: boolean;
  @ApiProperty() added!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty({ type: [ConstituencyCountDto] }) constituencies!: readonly ConstituencyCountDto[];
  @ApiProperty({
    type: ImportedSharesDto,
    nullable: true,
    description: 'Where the file tells of shares.',
  })
  shares!: ImportedSharesDto | null;
  @ApiProperty({
    description:
      'Notices of open polls that go out again, to corrected addresses of members whom they did not reach.',
  })
  noticesAgain!: number;
}

export class MembersQuery extends PageQuery {
  @Text({ max: 100, optional: true, says: 'Part of a name, or a member number.' }) q?: string;
  @Text({ max: 40, optional: true }) constituency?: string;
}

export class MemberDto {
  @ApiProperty() id!: string;
  @ApiProperty() number!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Where this person votes.' })
  constituency!: string | null;
  @ApiProperty({ type: String, nullable: true }) constituencyName!: string | null;
  @ApiProperty({ type: [String], description: 'Every constituency this person qualifies for.' })
  qualifiesFor!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ format: 'date' }) joinedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) leftOn!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When name, number and contact were erased.',
  })
  erasedOn!: string | null;
}

export class MemberPageDto {
  @ApiProperty({ type: [MemberDto] }) items!: readonly MemberDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
}

export class HeldTermDto {
  @ApiProperty() id!: string;
  @ApiProperty() office!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
}

export class MemberDetailsDto extends MemberDto {
  @ApiProperty({ type: [HeldTermDto] }) terms!: readonly HeldTermDto[];
}
