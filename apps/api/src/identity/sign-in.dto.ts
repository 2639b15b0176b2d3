import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength, MinLength, validateSync } from 'class-validator';
import { IsKeepable } from '../platform/fields';
import { Problem } from '../platform/problem';

export class SignInRequestDto {
  @ApiProperty({ maxLength: 254, description: 'E-mail address or member number.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MinLength(2, { message: 'Enter your email address or member number' })
  @MaxLength(254, { message: 'That is too long for an email address or member number' })
  @IsKeepable()
  identifier!: string;
}

/** One of the two: the token of the e-mailed link, or the typed code. */
export class SignInDto {
  @ApiPropertyOptional({ type: String, maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  token?: string;
  @ApiPropertyOptional({ type: String, example: '123 456' })
  @IsOptional()
  @Matches(/^[\d\s-]{6,12}$/, { message: 'The code is 6 digits, like 123 456' })
  code?: string;

  /** Passport runs before the request's own validation, so the body is checked here. */
  static read(body: unknown): SignInDto {
    const dto = plainToInstance(SignInDto, body ?? {});
    const [fault] = validateSync(dto, { whitelist: true, forbidNonWhitelisted: true });
    if (fault) throw new Problem(422, 'invalid', `${Object.values(fault.constraints ?? {})[0]}.`);
    return dto;
  }
}

export class SignInSentDto {
  /** Where it went, in words: whether we know the person is not told. */
  @ApiProperty() sentTo!: string;
  /** Minutes for which link and code work. */
  @ApiProperty() minutes!: number;
}

export class MeMemberDto {
  @ApiProperty() id!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ type: String, nullable: true }) constituency!: string | null;
  @ApiProperty({ type: String, nullable: true }) constituencyName!: string | null;
}

export class MeAccountDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({
    type: [String],
    enum: ['secretary', 'returning-officer', 'scrutineer', 'council-member', 'member', 'inspector'],
  })
  roles!: string[];
  @ApiProperty({ type: MeMemberDto, nullable: true }) member!: MeMemberDto | null;
}

export class MeDto {
  @ApiProperty({ type: MeAccountDto, nullable: true }) account!: MeAccountDto | null;
}
