import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { foundOr404, valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import {
  DeclarationDto,
  DraftDto,
  OwnCandidacyDto,
  PhotoInDto,
  ProposalDto,
  SeconderInDto,
  SecondingDto,
} from './candidacies.dto';
import { CandidaciesQueries } from './candidacies.queries';
import { DeclareCandidacy } from './declare-candidacy';
import { KeepDraft } from './keep-draft';
import { KeepPhoto } from './keep-photo';
import { fitnessOf } from './may-stand';
import { type NotOpenToChange } from './paper-in-hand';
import { ProposeCandidacy } from './propose-candidacy';
import { SecondCandidacy, type SecondingRefusal } from './second-candidacy';
import { WithdrawCandidacy } from './withdraw-candidacy';

const changing: Readonly<Record<NotOpenToChange['code'], number>> = {
  'election-unknown': 404,
  'candidacy-unknown': 404,
  'nomination-withdrawn': 409,
  'poll-opened': 409,
  'election-ended': 409,
  'nominations-not-open': 409,
  'nominations-closed': 409,
  'withdrawals-closed': 409,
  'not-yours': 403,
  'decided-already': 409,
};

const seconding: Readonly<Record<SecondingRefusal['code'], number>> = {
  ...changing,
  'none-needed': 409,
  'not-eligible': 422,
  'asked-already': 409,
  'too-many-asked': 409,
  'not-asked': 403,
  'answered-already': 409,
  'may-not-second': 422,
};

/** Nominations by members: oneself or others, what the nominee declares, and who seconds them. */
@ApiTags('nominations')
@Controller('elections/:id/candidacies')
@Allow('member')
export class CandidaciesController {
  constructor(
    private readonly proposeCandidacy: ProposeCandidacy,
    private readonly declareCandidacy: DeclareCandidacy,
    private readonly secondCandidacy: SecondCandidacy,
    private readonly withdrawCandidacy: WithdrawCandidacy,
    private readonly keepDraft: KeepDraft,
    private readonly keepPhoto: KeepPhoto,
    private readonly candidacies: CandidaciesQueries,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: CreatedDto })
  async propose(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { memberNumber }: ProposalDto,
  ): Promise<CreatedDto> {
    return valueOrRefuse(await this.proposeCandidacy.run(actor, id, memberNumber ?? null), {
      ...changing,
      'not-eligible': 422,
      'may-not-nominate': 403,
      'stands-already': 409,
      'too-many-proposed': 409,
      'only-members': 403,
    });
  }

  @Get(':candidacy')
  @ApiOkResponse({ type: OwnCandidacyDto })
  async own(
    @Acting() { memberId }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
  ): Promise<OwnCandidacyDto> {
    const mine = memberId ? await this.candidacies.own(id, memberId) : [];
    return foundOr404(mine.find((one) => one.id === candidacy));
  }

  @Put(':candidacy/draft')
  @HttpCode(204)
  @ApiNoContentResponse()
  async draft(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
    @Body() draft: DraftDto,
  ): Promise<void> {
    valueOrRefuse(await this.keepDraft.run(actor, id, candidacy, draft), changing);
  }

  @Post(':candidacy/declaration')
  @HttpCode(204)
  @ApiNoContentResponse()
  async declare(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
    @Body() { statement, interests, groups = [], ...fitness }: DeclarationDto,
  ): Promise<void> {
    valueOrRefuse(
      await this.declareCandidacy.run(actor, id, candidacy, {
        statement: statement ?? null,
        interests,
        fitness: fitnessOf(fitness),
        groups,
      }),
      {
        ...changing,
        'not-eligible': 422,
        'declaration-missing': 422,
        'statement-too-long': 422,
        'group-unknown': 422,
      },
    );
  }

  @Put(':candidacy/photo')
  @HttpCode(204)
  @ApiNoContentResponse()
  async photo(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
    @Body() { image }: PhotoInDto,
  ): Promise<void> {
    const file = Buffer.from(image, 'base64');
    valueOrRefuse(await this.keepPhoto.run(actor, id, candidacy, file), {
      ...changing,
      'not-a-photo': 422,
      'photo-too-large': 422,
      'photo-damaged': 422,
    });
  }

  @Delete(':candidacy/photo')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removePhoto(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
  ): Promise<void> {
    valueOrRefuse(await this.keepPhoto.remove(actor, id, candidacy), {
      ...changing,
      'not-a-photo': 422,
      'photo-too-large': 422,
      'photo-damaged': 422,
    });
  }

  @Get(':candidacy/photo')
  @Header('cache-control', 'private, no-cache')
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async ownPhoto(
    @Acting() { memberId }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
  ): Promise<StreamableFile> {
    const jpeg = memberId && (await this.candidacies.photo(id, candidacy, memberId));
    return new StreamableFile(foundOr404(jpeg), { type: 'image/jpeg' });
  }

  @Post(':candidacy/seconders')
  @HttpCode(204)
  @ApiNoContentResponse()
  async askSeconder(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
    @Body() { memberNumber }: SeconderInDto,
  ): Promise<void> {
    valueOrRefuse(await this.secondCandidacy.ask(actor, id, candidacy, memberNumber), seconding);
  }

  @Post(':candidacy/seconding')
  @HttpCode(204)
  @ApiNoContentResponse()
  async second(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
    @Body() { agrees }: SecondingDto,
  ): Promise<void> {
    valueOrRefuse(await this.secondCandidacy.answer(actor, id, candidacy, agrees), seconding);
  }

  @Post(':candidacy/withdrawal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async withdraw(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
  ): Promise<void> {
    valueOrRefuse(await this.withdrawCandidacy.run(actor, id, candidacy), {
      ...changing,
      'rejected-already': 409,
    });
  }
}
