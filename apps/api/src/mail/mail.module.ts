import { Module } from '@nestjs/common';
import { MailboxController } from './mailbox.controller';
import { Mailer } from './mailer';

@Module({ controllers: [MailboxController], providers: [Mailer], exports: [Mailer] })
export class MailModule {}
