import { Injectable, type PipeTransform } from '@nestjs/common';
import { foundOr404 } from '../platform/problem';

/** What something of a rehearsal is called by in an address: a word that no poll, ballot or decision is called by. */
@Injectable()
export class ParseRehearsalAddress implements PipeTransform<string, string> {
  transform(text: string): string {
    return foundOr404(/^rehearsal-[\w-]{16,60}$/.exec(text))[0];
  }
}
