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
    @Body() { term, reasons, on, kind, ground, signed, requisitionedOn, recall }: RemoveDto,
  ): Promise<DraftedResolutionDto> {
    const receivedOn = requisitionedOn === undefined ? undefined : plainDate(requisitionedOn);
    const requisition = { signed, receivedOn };
    const removal = { term, reasons, on: plainDate(on), kind, ground, requisition, recall };
    return valueOrRefuse(await this.draftRemoval.run(actor, removal), {
      ...draftingStatus,
      'term-unknown': 404,
      'term-ended': 409,
      'not-removable': 422,
      'takes-effect-too-soon': 422,
      'ground-needed': 422,
      'requisition-needed': 422,
      'requisition-not-yet': 422,
      'too-few-signed': 422,
      'too-many-signed': 422,
      'reasons-needed': 422,
      'recall-unknown': 404,
      'recall-not-presented': 409,
    });
  }
}
