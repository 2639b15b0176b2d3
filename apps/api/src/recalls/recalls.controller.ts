import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { type RecallRefusal } from './recall-refusal';
import {
  BeginRecallDto,
  PresentedRecallListDto,
  RecallableListDto,
  SignedRecallDto,
} from './recalls.dto';
import { RecallsQueries } from './recalls.queries';
import { SignRecall } from './sign-recall';

const status: Readonly<Record<RecallRefusal['code'], number>> = {
  'term-unknown': 404,
  'term-ended': 409,
  'no-recall': 409,
  'other-constituency': 403,
  'recall-under-way': 409,
  'recall-unknown': 404,
  'recall-closed': 409,
  'signed-already': 409,
  'not-signed': 409,
};

/** Recalls that members of a constituency ask for with their signatures. */
@ApiTags('appointments')
@Controller()
export class RecallsController {
  constructor(
    private readonly signRecall: SignRecall,
    private readonly recalls: RecallsQueries,
  ) {}

  @Get('my/recalls')
  @Allow('member', 'council-member')
  @ApiOkResponse({ type: RecallableListDto })
  async own(@Acting() { memberId }: Actor): Promise<RecallableListDto> {
    return { items: memberId ? await this.recalls.of(memberId) : [] };
  }

  @Get('recalls')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: PresentedRecallListDto })
  async presented(): Promise<PresentedRecallListDto> {
    return { items: await this.recalls.presented() };
  }

  @Post('recalls')
  @Allow('member', 'council-member')
  @ApiCreatedResponse({ type: SignedRecallDto })
  async begin(
    @Acting() actor: Actor,
    @Body() { term, reasons }: BeginRecallDto,
  ): Promise<SignedRecallDto> {
    return valueOrRefuse(await this.signRecall.begin(actor, term, reasons), status);
  }

  @Post('recalls/:id/signature')
  @Allow('member', 'council-member')
  @ApiCreatedResponse({ type: SignedRecallDto })
  async sign(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SignedRecallDto> {
    return valueOrRefuse(await this.signRecall.sign(actor, id), status);
  }

  @Delete('recalls/:id/signature')
  @HttpCode(204)
  @Allow('member', 'council-member')
  @ApiNoContentResponse()
  async withdraw(@Acting() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    valueOrRefuse(await this.signRecall.withdraw(actor, id), status);
  }
}
