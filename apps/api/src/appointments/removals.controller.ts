import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { DraftedResolutionDto } from '../resolutions/drafted-resolution.dto';
import { draftingStatus } from '../resolutions/drafting-status';
import { DraftRemoval } from './draft-removal';
import { RemoveDto } from './vacancies.dto';

@ApiTags('appointments')
@Controller('removals')
export class RemovalsController {
  constructor(private readonly draftRemoval: DraftRemoval) {}

  @Post()
  @Allow('secretary')
  @ApiCreatedResponse({ type: DraftedResolutionDto })
  async create(
    @Acting() actor: Actor,
    @Body() { term, reasons, on, kind, ground }: RemoveDto,
  ): Promise<DraftedResolutionDto> {
    const removal = { term, reasons, on: plainDate(on), kind, ground };
    return valueOrRefuse(await this.draftRemoval.run(actor, removal), {
      ...draftingStatus,
      'term-unknown': 404,
      'term-ended': 409,
      'not-removable': 422,
      'takes-effect-too-soon': 422,
      'ground-needed': 422,
    });
  }
}
