import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { CheckNominee } from './check-nominee';
import { ConsiderNominee } from './consider-nominee';
import { DeclareNomineeInterest } from './declare-nominee-interest';
import {
  CheckNomineeDto,
  ConsiderNomineeDto,
  NomineeInterestDto,
  RecommendDto,
} from './nominees.dto';
import { RecommendNominee } from './recommend-nominee';

/** What is done about one nominee. */
@ApiTags('appointments')
@Controller('nominations/:id')
export class NomineesController {
  constructor(
    private readonly considerNominee: ConsiderNominee,
    private readonly declareInterest: DeclareNomineeInterest,
    private readonly recommendNominee: RecommendNominee,
    private readonly checkNominee: CheckNominee,
  ) {}

  @Post('stages')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async consider(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stage, reasons, on }: ConsiderNomineeDto,
  ): Promise<void> {
    const given = { stage, reasons, on: on === undefined ? on : plainDate(on) };
    valueOrRefuse(await this.considerNominee.run(actor, id, given), {
      'nominee-unknown': 404,
      'out-of-the-running': 409,
      'not-a-later-stage': 409,
      'day-to-come': 422,
    });
  }

  @Post('interests')
  @HttpCode(204)
  @Allow('secretary', 'council-member')
  @ApiNoContentResponse()
  async interest(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NomineeInterestDto,
  ): Promise<void> {
    valueOrRefuse(await this.declareInterest.run(actor, id, body), {
      'nominee-unknown': 404,
      'not-on-the-committee': 403,
      'for-oneself-alone': 403,
      'declared-already': 409,
    });
  }

  @Post('recommendation')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async recommend(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecommendDto,
  ): Promise<void> {
    valueOrRefuse(await this.recommendNominee.run(actor, id, body), {
      'nominee-unknown': 404,
      'no-committee-here': 409,
      'no-committee': 409,
      'out-of-the-running': 409,
      'not-the-councils': 409,
      'not-on-the-committee': 422,
      'has-an-interest': 422,
      'not-quorate': 422,
    });
  }

  @Post('checks')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async check(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { checkedOn, ...given }: CheckNomineeDto,
  ): Promise<void> {
    const check = { ...given, checkedOn: plainDate(checkedOn) };
    valueOrRefuse(await this.checkNominee.run(actor, id, check), {
      'nominee-unknown': 404,
      'check-not-asked': 422,
      'day-to-come': 422,
    });
  }
}
