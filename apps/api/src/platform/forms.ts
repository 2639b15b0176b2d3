import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { errorCodes, type FastifyRequest } from 'fastify';

/** First part of the addresses of pages that work without script. Nothing else takes what a form sends. */
export const plainPrefix = 'plain';

/** Bytes of a form with a ballot of many questions, each with everything marked that may be. */
const mostOfForm = 400_000;

const formType = 'application/x-www-form-urlencoded';

type Form = Record<string, unknown>;

/**
 * The fields of a form. One that comes several times is a list; `place.x=2` is the item `{ of: 'x', value: '2' }` of the
 * list `place`, for fields that ask the same of different things. A name that no form of ours has is under `unknown`, so
 * that no name reaches for a prototype, and validation refuses it.
 * Source: WHATWG URL, application/x-www-form-urlencoded.
 */
export function readForm(text: string): Form {
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const [, known = 'unknown', of] = /^([a-z]{1,20})(?:\.([\w-]{1,60}))?$/.exec(name) ?? [];
    const field = known === 'constructor' ? 'unknown' : known;
    if (of !== undefined) form[field] = [...listOf(form[field]), { of, value }];
    else form[field] = Object.hasOwn(form, field) ? [...listOf(form[field]), value] : value;
  }
  return form;
}

const listOf = (earlier: unknown): unknown[] =>
  earlier === undefined ? [] : Array.isArray(earlier) ? earlier : [earlier];

/** Reads forms for pages that work without script, and for nothing else: any site can send a form. */
export function takeForms(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser(
    formType,
    { parseAs: 'string', bodyLimit: mostOfForm },
    (request: FastifyRequest, body: string, done) => {
      if (request.routeOptions.url?.startsWith(`/${plainPrefix}/`)) done(null, readForm(body));
      else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(formType));
    },
  );
}
