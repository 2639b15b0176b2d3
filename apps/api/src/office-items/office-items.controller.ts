import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { DeclareInterest } from './declare-interest';
import { type ItemRefusal } from './item-draft';
import { NamePresiding } from './name-presiding';
import { NotifyHolder } from './notify-holder';
import {
  HolderNoticeDto,
  InterestDeclaredDto,
  InterestDto,
  OfficeItemDto,
  PresidedDto,
  PresidingDto,
  ReplyDto,
} from './office-items.dto';
import { OfficeItemsQueries } from './office-items.queries';
import { ReceiveReply } from './receive-reply';

const itemStatus: Readonly<Record<ItemRefusal['code'], number>> = {
  'resolution-unknown': 404,
  'not-a-draft': 409,
  'not-about-an-office': 409,
};

/** How an item about an office comes before the council. */
@ApiTags('appointments')
@Controller('resolutions/:id')
export class OfficeItemsController {
  constructor(
    private readonly namePresiding: NamePresiding,
    private readonly declareInterest: DeclareInterest,
    private readonly notifyHolder: NotifyHolder,
    private readonly receiveReply: ReceiveReply,
    private readonly items: OfficeItemsQueries,
  ) {}

  @Get('office-item')
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: OfficeItemDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<OfficeItemDto> {
    return foundOr404(await this.items.one(id));
  }

  @Put('presiding')
  @Allow('secretary')
  @ApiOkResponse({ type: PresidedDto })
  async preside(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PresidingDto,
  ): Promise<PresidedDto> {
    return valueOrRefuse(await this.namePresiding.run(actor, id, body), {
      ...itemStatus,
      'not-on-the-council': 422,
      'must-leave-the-chair': 422,
    });
  }

  @Post('interests')
  @Allow('secretary', 'council-member')
  @ApiCreatedResponse({ type: InterestDeclaredDto })
  async interest(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InterestDto,
  ): Promise<InterestDeclaredDto> {
    return valueOrRefuse(await this.declareInterest.run(actor, id, body), {
      ...itemStatus,
      'not-on-the-council': 422,
      'for-oneself-alone': 403,
      'declared-already': 409,
    });
  }

  @Post('holder-notice')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async notify(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { givenOn, how, hearingOn }: HolderNoticeDto,
  ): Promise<void> {
    const notice = {
      givenOn: plainDate(givenOn),
      how,
      ...(hearingOn !== undefined && { hearingOn: plainDate(hearingOn) }),
    };
    valueOrRefuse(await this.notifyHolder.run(actor, id, notice), {
      ...itemStatus,
      'not-a-removal': 409,
      'notified-already': 409,
      'day-out-of-range': 422,
      'hearing-needed': 422,
      'hearing-out-of-range': 422,
    });
  }

  @Put('reply')
  @HttpCode(204)
  @Allow('secretary', 'member', 'council-member')
  @ApiNoContentResponse()
  async reply(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reply }: ReplyDto,
  ): Promise<void> {
    valueOrRefuse(await this.receiveReply.run(actor, id, reply), {
      ...itemStatus,
      'not-notified': 409,
      'not-the-holder': 403,
    });
  }
}
