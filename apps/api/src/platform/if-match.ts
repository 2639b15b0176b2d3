import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Problem } from './problem';

/** Says so in the OpenAPI file of each route that takes a version. */
const described: ParameterDecorator = (target, method) => {
  const route = method && Object.getOwnPropertyDescriptor(target, method);
  if (!route) throw new Error('IfMatch is for the parameters of a route.');
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version that the edit was made on, in quotation marks.',
    example: '"3"',
  })(target, method, route);
};

/** The version that an edit was made on, from `If-Match: "3"`. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (!header)
      throw new Problem(
        428,
        'version-missing',
        'Say which version you changed: If-Match with its number in quotation marks.',
      );
    const match = /^"(\d{1,9})"$/.exec(header);
    if (!match)
      throw new Problem(
        400,
        'version-malformed',
        'If-Match must be a version number in quotation marks, like "3".',
      );
    return Number(match[1]);
  },
  [described],
);
