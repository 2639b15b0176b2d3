import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, officeRoles, Public } from '../identity/access';
import { LogAlarms } from './log-alarms';
import { RecordQueries } from './record.queries';
import { CosignaturesQueries } from './witnesses/cosignatures.queries';
import { WitnessPolicy } from './witnesses/witness-policy';

export class LogHealthDto {
  @ApiProperty({
    enum: ['ok', 'alarm'],
    description: '`alarm` while a person must look into something.',
  })
  status!: 'ok' | 'alarm';
  @ApiProperty({ type: [String], description: 'What the alarms are about; the office sees more.' })
  alarms!: string[];
  @ApiProperty({ description: 'Entries in the log.' }) size!: number;
  @ApiProperty({ description: 'Entries under the last signed checkpoint.' }) signedSize!: number;
}

export class LogAlarmDto {
  @ApiProperty({ description: '`signer`, or the name of a witness after `witness `.' })
  source!: string;
  @ApiProperty() says!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
}

export class WitnessStateDto {
  @ApiProperty({ description: 'Name of its key.' }) witness!: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Entries under what it cosigned last.',
  })
  size!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at!: string | null;
}

export class LogWatchDto {
  @ApiProperty({ type: [LogAlarmDto] }) alarms!: LogAlarmDto[];
  @ApiProperty({ type: [WitnessStateDto] }) witnesses!: WitnessStateDto[];
}

/** Whether all is well with the log, for those who watch the service and for the office. */
@ApiTags('log')
@Controller()
export class LogWatchController {
  constructor(
    private readonly record: RecordQueries,
    private readonly alarms: LogAlarms,
    private readonly cosignatures: CosignaturesQueries,
    private readonly policy: WitnessPolicy,
  ) {}

  @Get('health/log')
  @Public()
  @ApiOkResponse({ type: LogHealthDto })
  async health(): Promise<LogHealthDto> {
    const log = await this.record.newestLog();
    const [standing, size, signedSize] = await Promise.all([
      this.alarms.standing(),
      this.record.size(log),
      this.record.signedSize(log),
    ]);
    const alarms = standing.map(({ source }) => source);
    return { status: alarms.length > 0 ? 'alarm' : 'ok', alarms, size, signedSize };
  }

  @Get('log/watch')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: LogWatchDto })
  async watch(): Promise<LogWatchDto> {
    const log = await this.record.newestLog();
    const [alarms, latest] = await Promise.all([
      this.alarms.standing(),
      this.cosignatures.latest(log),
    ]);
    const witnesses = this.policy.witnesses.map(({ key }) => {
      const last = latest.find(({ witness }) => witness === key.name);
      return { witness: key.name, size: last?.size ?? null, at: last?.at ?? null };
    });
    return { alarms, witnesses };
  }
}
