import { randomUUID } from 'node:crypto';
import { type Person } from './person';

/** Asks the API as somebody who is signed in, past the pages: for what a test begins with. */
export async function ask<Answer>(
  { page, site }: Person,
  method: 'get' | 'post',
  path: string,
  data?: object,
): Promise<Answer> {
  const { request } = page.context();
  const url = `${site.url}/api/v1${path}`;
  const headers = { 'Idempotency-Key': randomUUID() };
  const answer = await (method === 'get'
    ? request.get(url)
    : request.post(url, { data: data ?? {}, headers }));
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
