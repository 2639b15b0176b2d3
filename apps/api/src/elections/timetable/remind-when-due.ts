import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { GiveReminder } from '../../notices/give-reminder';
import { system } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { type Jobs } from '../../platform/jobs';
import { reminderPlan, remindersIn } from './reminder-plan';

/**
 * Reminds those who have not voted in an election at the moment that its plan has for it. Whoever was written to lately, by
 * an officer or by a reminder that came late, is left alone.
 */
@Injectable()
export class RemindWhenDue {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly giveReminder: GiveReminder,
    private readonly clock: Clock,
  ) {}

  /** @throws when the time has not come by the clock of this machine: the job is tried again */
  async run({ election, at }: Jobs['remind-when-due']): Promise<void> {
    const plan = await reminderPlan(this.dataSource.manager, election);
    if (!plan?.poll || !remindersIn(plan).some((one) => one.at === at)) return;
    if (this.clock.now() < at)
      throw new Error('The reminder is not due yet by the clock of this machine.');
    await this.giveReminder.run(system, plan.poll);
  }
}
