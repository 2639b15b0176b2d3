import {
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { type FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { type Actor, type Role } from '../platform/actor';
import { Problem } from '../platform/problem';
import { PerRequest } from './per-request';
import { SessionStrategy } from './strategies';

const allowedRoles = 'folkmoot:allowed-roles';

/** Roles that may use a route. A route without this decorator or `@Public()` is refused to everyone. */
export const Allow = (...allowed: readonly Role[]) => SetMetadata(allowedRoles, allowed);

/** Anybody may use this route; who they are is known if they have signed in. */
export const Public = () => SetMetadata(allowedRoles, 'public');

/** Every role that works in the office. */
export const officeRoles: readonly Role[] = ['secretary', 'returning-officer', 'scrutineer'];

const inWords: Readonly<Record<Role, string>> = {
  secretary: 'the company secretary',
  'returning-officer': 'the returning officer',
  scrutineer: 'scrutineers',
  inspector: 'inspectors',
  'council-member': 'members of the council',
  member: 'members',
};

/** Says whom a route is for, and as whom it was asked for. */
function notFor({ name }: Actor, allowed: readonly Role[]): string {
  const people = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return `This is for ${people.format(allowed.map((role) => inWords[role]))} only. You are signed in as ${name}.`;
}

type SignedInRequest = FastifyRequest & { user?: Actor | null };

/**
 * Passport reads the session; then the route's own rule decides. The guard is handed its strategy:
 * Passport's own list of names is shared by every app in the process.
 */
@Injectable()
export class AccessGuard extends AuthGuard() {
  constructor(
    private readonly reflector: Reflector,
    session: SessionStrategy,
  ) {
    super({ defaultStrategy: new PerRequest(session) });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    await super.canActivate(context);
    const allowed = this.reflector.getAllAndOverride<'public' | readonly Role[] | undefined>(
      allowedRoles,
      [context.getHandler(), context.getClass()],
    );
    if (allowed === 'public') return true;
    const { user } = context.switchToHttp().getRequest<SignedInRequest>();
    if (!user) throw new Problem(401, 'sign-in-first', 'Sign in first.');
    if (allowed?.some((role) => user.roles.includes(role))) return true;
    throw new Problem(403, 'not-allowed', notFor(user, allowed ?? []));
  }

  override handleRequest<User>(error: unknown, user: User): User {
    if (error) throw error instanceof Error ? error : new Error('Reading the session failed.');
    return (user || null) as User;
  }
}

/** Who acts, with the key of their request when it has one. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<SignedInRequest>();
  if (!request.user) throw new Problem(401, 'sign-in-first', 'Sign in first.');
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return request.user;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) {
    throw new Problem(400, 'bad-key', 'Idempotency-Key must be a UUID.');
  }
  const { user, method, url, body } = request;
  const fingerprint = (): Buffer =>
    createHash('sha256')
      .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
      .digest();
  return { ...user, request: { key: key.toLowerCase(), fingerprint } };
});

/** Who looks, or nobody. */
export const Viewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null =>
    context.switchToHttp().getRequest<SignedInRequest>().user ?? null,
);
