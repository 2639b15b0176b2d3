import { Injectable } from '@nestjs/common';
import { AddressRefused } from '../mail/mailer';
import { type Jobs } from '../platform/jobs';
import { onOneLine, openUntil, type PollLetter, PollLetters } from './poll-letters';

/**
 * Reminds one elector who has not voted by now. Nothing is kept of it, nor of an address that takes no letters: either
 * would say that this member had not voted. The notice of the poll has told of the address already.
 */
@Injectable()
export class SendReminder {
  constructor(private readonly letters: PollLetters) {}

  async run(job: Jobs['send-reminder']): Promise<void> {
    try {
      await this.letters.send(job, 'not-voted', words);
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
    }
  }
}

const words = (letter: PollLetter) => ({
  subject: `You have not voted yet: ${onOneLine(letter.title)}`,
  paragraphs: [
    `Dear ${letter.name},`,
    `${letter.organisation} has no vote of yours on “${letter.title}” yet.`,
    `${openUntil(letter)} Your ballot paper is here:`,
    letter.address,
    `Folkmoot found by itself whom to write to. Nobody in the office is told who gets this letter, or who has voted. If you voted in the last few minutes, or have posted a vote on paper, there is nothing that you need to do.`,
  ],
});
