import { ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { Problem, type ProblemItem } from './problem';

const flatten = (errors: readonly ValidationError[], base: string): ProblemItem[] =>
  errors.flatMap((error) => {
    const pointer = `${base}/${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
      pointer,
      code:
        code === 'whitelistValidation'
          ? 'unknown-field'
          : code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      message:
        code === 'whitelistValidation'
          ? `${error.property} is not a field of this request`
          : message,
    }));
    return [...own, ...flatten(error.children ?? [], pointer)];
  });

/** Bodies and queries are exactly what their DTO says: unknown fields are refused, not ignored. */
export const strictValidation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const items = flatten(errors, '');
      return new Problem(
        422,
        'invalid',
        items[0] ? `${items[0].message}.` : 'The request is not valid.',
        items,
      );
    },
  });
