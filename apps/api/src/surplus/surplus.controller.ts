import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { stepForReading } from '../decisions/step-for-reading';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { DraftedResolutionDto } from '../resolutions/drafted-resolution.dto';
import { draftingStatus } from '../resolutions/drafting-status';
import { type AllocationLineDto } from '../resolutions/proposal.dto';
import { DraftAllocation } from './draft-allocation';
import { PrepareSurplusRound, type SurplusPlan } from './prepare-surplus-round';
import {
  PreparedSurplusDto,
  PrepareSurplusDto,
  SurplusRoundDetailsDto,
  SurplusRoundListDto,
} from './surplus.dto';
import { SurplusQueries } from './surplus.queries';

@ApiTags('surplus')
@Controller('surplus-rounds')
export class SurplusController {
  constructor(
    private readonly prepareRound: PrepareSurplusRound,
    private readonly draftAllocation: DraftAllocation,
    private readonly rounds: SurplusQueries,
  ) {}

  @Get()
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: SurplusRoundListDto })
  async list(): Promise<SurplusRoundListDto> {
    return { items: await this.rounds.list() };
  }

  @Get(':id')
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: SurplusRoundDetailsDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<SurplusRoundDetailsDto> {
    return foundOr404(await this.rounds.one(id));
  }

  @Post()
  @Allow('secretary')
  @ApiCreatedResponse({ type: PreparedSurplusDto })
  async prepare(
    @Acting() actor: Actor,
    @Body() body: PrepareSurplusDto,
  ): Promise<PreparedSurplusDto> {
    const { id, derivation } = valueOrRefuse(await this.prepareRound.run(actor, planOf(body)), {
      'allocation-refused': 422,
      'members-resolution-unknown': 422,
      'members-resolution-used': 409,
    });
    return { id, check: { derivation: derivation.map(stepForReading) } };
  }

  @Post(':id/resolution')
  @Allow('secretary')
  @ApiCreatedResponse({ type: DraftedResolutionDto })
  async draft(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DraftedResolutionDto> {
    return valueOrRefuse(await this.draftAllocation.run(actor, id), {
      ...draftingStatus,
      'round-unknown': 404,
      'resolution-drafted': 409,
    });
  }
}

function planOf({ lines, membersResolution, ...amounts }: PrepareSurplusDto): SurplusPlan {
  return { ...amounts, lines: lines.map(lineOf), membersResolution: membersResolution ?? null };
}

const lineOf = ({ destination, pence, recipient, route }: AllocationLineDto) => ({
  destination,
  pence,
  ...(recipient != null && { recipient }),
  ...(route != null && { route }),
});
