import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '../identity/access';
import { ParseNumber } from '../platform/addresses';
import { foundOr404 } from '../platform/problem';
import { DecisionDto, DecisionPageDto, DecisionsQuery } from './decisions.dto';
import { DecisionsQueries } from './decisions.queries';

@ApiTags('decisions')
@Controller('decisions')
@Public()
export class DecisionsController {
  constructor(private readonly decisions: DecisionsQueries) {}

  @Get()
  @ApiOkResponse({ type: DecisionPageDto })
  page(@Query() query: DecisionsQuery): Promise<DecisionPageDto> {
    return this.decisions.page(query);
  }

  @Get(':number')
  @ApiOkResponse({ type: DecisionDto })
  async one(@Param('number', ParseNumber) number: number): Promise<DecisionDto> {
    return foundOr404(await this.decisions.one(number));
  }

  @Get(':number/document')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'The decision’s document, to the byte.',
    schema: { type: 'object', additionalProperties: true },
  })
  async document(@Param('number', ParseNumber) number: number): Promise<Buffer> {
    return Buffer.from(foundOr404(await this.decisions.document(number)));
  }
}
