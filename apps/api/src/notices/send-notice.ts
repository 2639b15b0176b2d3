import { Injectable } from '@nestjs/common';
import { AddressRefused } from '../mail/mailer';
import { system } from '../platform/actor';
import { type Jobs } from '../platform/jobs';
import { OperatorLog } from '../platform/operator-log';
import { onOneLine, openUntil, type PollLetter, PollLetters } from './poll-letters';
import { UndeliveredNotices } from './undelivered-notices';

/** Writes to one elector that a poll is open. An address that takes no letters goes on the list of those to be told otherwise. */
@Injectable()
export class SendNotice {
  constructor(
    private readonly letters: PollLetters,
    private readonly undelivered: UndeliveredNotices,
    private readonly log: OperatorLog,
  ) {}

  async run(job: Jobs['send-notice']): Promise<void> {
    try {
      await this.letters.send(job, 'everybody', words);
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
      this.log.error({ err: error }, 'send-notice: a letter cannot be delivered');
      await this.undelivered.keep(system, { poll: job.poll }, job.member, 'refused');
    }
  }
}

const words = (letter: PollLetter) => ({
  subject: `You can vote: ${onOneLine(letter.title)}`,
  paragraphs: [
    `Dear ${letter.name},`,
    `${letter.organisation} asks you to vote on “${letter.title}”.`,
    `${openUntil(letter)} Your ballot paper is here:`,
    letter.address,
    `You will be asked to sign in first. This letter is for you alone: others who share your address have one of their own.`,
  ],
});
