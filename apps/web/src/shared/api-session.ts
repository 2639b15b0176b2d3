import { call } from './api';
import {
  type Mail,
  type MailSummary,
  type Me,
  type SignInProof,
  type SignInRequest,
} from './api-types';

/** Asks for a link and a code by e-mail. The answer is the same for people we do not know. */
export const requestSignIn = (identifier: string) =>
  call<SignInRequest>('/sign-in/requests', { method: 'POST', body: { identifier } });

/** Signs in with the token of a link, or with a typed code. */
export const signIn = (proof: SignInProof) =>
  call<Me>('/sign-in/session', { method: 'POST', body: proof });

export const session = () => call<Me>('/sign-in/session');

export const signOut = () => call<void>('/sign-in/session', { method: 'DELETE' });

/** E-mail that a development server has sent. */
export const mailbox = (signal: AbortSignal) =>
  call<{ readonly items: readonly MailSummary[] }>('/mailbox', { signal });

export const mail = (id: string, signal: AbortSignal) => call<Mail>(`/mailbox/${id}`, { signal });
