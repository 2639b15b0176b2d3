import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { Config } from '../platform/config';
import { type Jobs } from '../platform/jobs';

/** Sends mail by SMTP, or keeps it in the mailbox page when there is no SMTP_URL. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;
  private readonly from: string;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.transport = config.SMTP_URL ? createTransport(config.SMTP_URL) : null;
    this.from = config.MAIL_FROM;
  }

  /** @throws AddressRefused when no letter will ever arrive there; another error when it may be tried again */
  async send({ to, subject, text }: Jobs['send-mail']): Promise<void> {
    if (this.transport) {
      await this.transport
        .sendMail({ from: this.from, to, subject, text })
        .catch(rethrowDiscreetly);
      return;
    }
    await this.dataSource.query(
      `insert into platform.mailbox_message (id, "to", subject, text, sent_at) values ($1, $2, $3, $4, $5)`,
      [randomUUID(), to, subject, text, this.clock.now()],
    );
  }
}

/** The mail server will not take letters for an address, now or later (RFC 5321, 4.2.1: replies from 500 on). */
export class AddressRefused extends Error {}

/** Mail servers repeat the address in what they say, and the operator's log holds none. */
function rethrowDiscreetly(error: { code?: string; responseCode?: number }): never {
  const why = [error.code, error.responseCode].filter((part) => part !== undefined).join(' ');
  const says = `The mail server did not take a letter: ${why || 'it gave no code'}.`;
  const refused = error.code === 'EENVELOPE' && (error.responseCode ?? 0) >= 500;
  throw refused ? new AddressRefused(says) : new Error(says);
}
