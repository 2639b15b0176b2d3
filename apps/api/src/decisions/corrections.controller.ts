import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { ParseNumber } from '../platform/addresses';
import { valueOrRefuse } from '../platform/problem';
import { CorrectDecision } from './correct-decision';
import { CorrectDecisionDto, CorrectionMadeDto } from './decisions.dto';

@ApiTags('decisions')
@Controller('decisions/:number/corrections')
export class CorrectionsController {
  constructor(private readonly correctDecision: CorrectDecision) {}

  @Post()
  @Allow('secretary')
  @ApiCreatedResponse({ type: CorrectionMadeDto })
  async correct(
    @Acting() actor: Actor,
    @Param('number', ParseNumber) number: number,
    @Body() { note }: CorrectDecisionDto,
  ): Promise<CorrectionMadeDto> {
    return valueOrRefuse(await this.correctDecision.run(actor, number, note), {
      'decision-unknown': 404,
    });
  }
}
