import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { canonicalJson } from '@folkmoot/log';
import { Public } from '../identity/access';
import { ParseNumber } from '../platform/addresses';
import { CurrentConstitution } from './current-constitution';

export class ConstitutionDto {
  @ApiProperty() version!: number;
  @ApiProperty() sha256!: string;
  @ApiProperty({ format: 'date' }) effectiveOn!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The rules as data: see Constitution in the rules library.',
  })
  pack!: Record<string, unknown>;
}

@ApiTags('constitution')
@Controller('constitution')
@Public()
export class ConstitutionController {
  constructor(private readonly constitution: CurrentConstitution) {}

  @Get()
  @ApiOkResponse({ type: ConstitutionDto })
  async current(): Promise<ConstitutionDto> {
    const { version, sha256, effectiveOn, pack } = await this.constitution.inForce();
    return { version, sha256, effectiveOn, pack: { ...pack } };
  }

  @Get('versions/:version/pack')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'A version of the constitution, to the byte that its hash names.',
    schema: { type: 'object', additionalProperties: true },
  })
  async pack(@Param('version', ParseNumber) version: number): Promise<Buffer> {
    return Buffer.from(canonicalJson((await this.constitution.byVersion(version)).pack));
  }
}
