import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 bits that cannot be guessed, fit for a link or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Six digits for typing; few tries are allowed. */
export const newCode = (): string => randomInt(1_000_000).toString().padStart(6, '0');

/** What is kept of a secret. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A typed code hashed with the request it belongs to; spaces and hyphens do not count. */
export const codeHash = (requestId: string, code: string): Buffer =>
  hashOf(`${requestId}\n${code.replace(/[\s-]/g, '')}`);

export const sameHash = (a: Buffer, b: Buffer): boolean =>
  a.length === b.length && timingSafeEqual(a, b);
