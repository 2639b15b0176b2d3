import { Injectable, type PipeTransform } from '@nestjs/common';
import { foundOr404 } from './problem';

/** A number in an address. One that no register can reach names nothing. */
@Injectable()
export class ParseNumber implements PipeTransform<string, number> {
  transform(text: string): number {
    return Number(foundOr404(/^[1-9]\d{0,8}$/.exec(text)));
  }
}

/** A place in the log, counted from 0. */
@Injectable()
export class ParseIndex implements PipeTransform<string, number> {
  transform(text: string): number {
    return Number(foundOr404(/^(0|[1-9]\d{0,8})$/.exec(text))[0]);
  }
}

/** A SHA-256 in an address, in lower-case hexadecimal. */
@Injectable()
export class ParseSha256 implements PipeTransform<string, string> {
  transform(text: string): string {
    return foundOr404(/^[0-9a-f]{64}$/.exec(text))[0];
  }
}
