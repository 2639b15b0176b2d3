import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { GiveReminder } from './give-reminder';
import { CameBackDto, LettersDto, NotReachedListDto, ReminderDto } from './notices.dto';
import { NoticesQueries } from './notices.queries';
import { RecordCameBack } from './record-came-back';

@ApiTags('notices')
@Controller('polls/:id')
@Allow('secretary', 'returning-officer')
export class NoticesController {
  constructor(
    private readonly giveReminder: GiveReminder,
    private readonly recordCameBack: RecordCameBack,
    private readonly notices: NoticesQueries,
  ) {}

  @Get('letters')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: LettersDto })
  async letters(@Param('id', ParseUUIDPipe) id: string): Promise<LettersDto> {
    return foundOr404(await this.notices.letters(id));
  }

  @Post('reminders')
  @ApiCreatedResponse({ type: ReminderDto })
  async remind(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReminderDto> {
    return valueOrRefuse(await this.giveReminder.run(actor, id), {
      'poll-unknown': 404,
      'poll-closed': 409,
      'reminded-lately': 409,
      'nobody-reachable': 409,
    });
  }

  @Get('not-reached')
  @ApiOkResponse({ type: NotReachedListDto })
  async notReached(@Param('id', ParseUUIDPipe) id: string): Promise<NotReachedListDto> {
    return { items: foundOr404(await this.notices.notReached(id)) };
  }

  @Post('came-back')
  @HttpCode(204)
  @ApiNoContentResponse()
  async cameBack(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { memberNumber }: CameBackDto,
  ): Promise<void> {
    valueOrRefuse(await this.recordCameBack.run(actor, { poll: id }, memberNumber), {
      'not-on-roll': 422,
    });
  }
}
