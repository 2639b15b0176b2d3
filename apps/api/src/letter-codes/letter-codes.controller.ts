import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { AskForCode } from './ask-for-code';
import { IssueCodes } from './issue-codes';
import { IssuedLettersDto, LostCodeDto, PollCodesDto, ToPrintDto } from './letter-codes.dto';
import { LetterCodesQueries } from './letter-codes.queries';

/** Codes to sign in with that go out by post. */
@ApiTags('notices')
@Controller()
@Allow('secretary', 'returning-officer')
export class LetterCodesController {
  constructor(
    private readonly issueCodes: IssueCodes,
    private readonly askForCode: AskForCode,
    private readonly codes: LetterCodesQueries,
  ) {}

  @Get('code-letters')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: ToPrintDto })
  async toPrint(): Promise<ToPrintDto> {
    return { items: await this.codes.toPrint() };
  }

  @Get('polls/:id/codes')
  @ApiOkResponse({ type: PollCodesDto })
  async ofPoll(@Param('id', ParseUUIDPipe) id: string): Promise<PollCodesDto> {
    return foundOr404(await this.codes.ofPoll(id));
  }

  @Post('polls/:id/codes')
  @ApiCreatedResponse({ type: IssuedLettersDto })
  async issue(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<IssuedLettersDto> {
    return valueOrRefuse(await this.issueCodes.run(actor, id), {
      'poll-unknown': 404,
      'poll-closed': 409,
      'no-printer': 409,
      'no-letters': 409,
    });
  }

  @Post('polls/:id/codes/requests')
  @HttpCode(204)
  @ApiNoContentResponse()
  async ask(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { memberNumber }: LostCodeDto,
  ): Promise<void> {
    valueOrRefuse(await this.askForCode.run(actor, id, memberNumber), {
      'poll-unknown': 404,
      'poll-closed': 409,
      'not-on-roll': 422,
      'works-in-office': 409,
    });
  }

  @Get('code-letters/:id/file')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({
    description: 'A zip file of the letters, as an age file that only whoever prints them opens.',
    schema: { type: 'string', format: 'binary' },
  })
  async file(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(foundOr404(await this.codes.file(id)), {
      type: 'application/octet-stream',
      disposition: `attachment; filename="letters-${id.slice(0, 8)}.zip.age"`,
    });
  }
}
