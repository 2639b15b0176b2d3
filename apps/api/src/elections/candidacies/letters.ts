import { Injectable } from '@nestjs/common';
import { type MemberId } from '@folkmoot/basics';
import { type Tx } from '../../platform/database';
import { enqueue } from '../../platform/jobs';
import { PublicUrl } from '../../platform/public-url';

/** What somebody is told about a nomination: what happened, and what they can do on the page that the letter links to. */
const texts = {
  nominated: {
    subject: 'You are nominated',
    says: (title: string) =>
      `A member has nominated you in “${title}”. You stand only if you agree and make the declarations, before nominations close:`,
  },
  'asked-to-second': {
    subject: 'You are asked to second a nomination',
    says: (title: string, about: string) =>
      `${about} asks you to second a nomination in “${title}”. Say whether you do, before nominations close:`,
  },
  entered: {
    subject: 'Your nomination on paper is entered',
    says: (title: string) =>
      `Your nomination in “${title}” came on paper, and is entered as you signed it. The returning officer decides on it. If you did not sign it, tell us at once: you can withdraw it yourself until withdrawals close.`,
  },
  'withdrawn-on-notice': {
    subject: 'Your nomination is withdrawn',
    says: (title: string, about: string) =>
      `You no longer stand in “${title}”: we have your written notice of ${about}. If you did not send it, tell us at once.`,
  },
  accepted: {
    subject: 'Your nomination is valid',
    says: (title: string) =>
      `The returning officer has found your nomination in “${title}” valid: you are a candidate.`,
  },
  ended: {
    subject: 'The election has ended',
    says: (title: string, about: string) =>
      `Where you stand or are nominated in “${title}”, nothing is left to fill, so it has ended there without a vote. You need do nothing. The reason: ${about}`,
  },
  fewer: {
    subject: 'Fewer places to fill',
    says: (title: string, about: string) =>
      `Where you stand or are nominated in “${title}”, the election goes on for ${about}\n\nYou need do nothing. Until withdrawals close you can withdraw:`,
  },
  rejected: {
    subject: 'Your nomination is rejected',
    says: (title: string, about: string) =>
      `The returning officer has rejected your nomination in “${title}”. The reason: ${about}\n\nUntil nominations close you can put it right and submit it again. What you wrote is kept:`,
  },
} as const;

/** Writes to members about nominations. Whoever has no address finds the same on their pages. */
@Injectable()
export class LettersAboutNominations {
  constructor(private readonly publicUrl: PublicUrl) {}

  /** @param about  a name, or the reason, where the letter has one */
  async send(
    tx: Tx,
    member: MemberId,
    letter: keyof typeof texts,
    { id, title }: { readonly id: string; readonly title: string },
    about = '',
  ): Promise<void> {
    const [reader] = await tx.query<{ name: string; email: string | null }[]>(
      `select name, email from governance.member where id = $1`,
      [member],
    );
    if (!reader?.email) return;
    const { subject, says } = texts[letter];
    await enqueue(tx, 'send-mail', {
      to: reader.email,
      subject: `${subject}: ${title.replace(/\s+/g, ' ')}`,
      text: [
        `Dear ${reader.name},`,
        says(title, about),
        this.publicUrl.to(`/vote/elections/${id}`),
      ].join('\n\n'),
    });
  }
}
