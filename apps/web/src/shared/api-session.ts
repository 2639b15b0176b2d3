import { type Schema } from '@folkmoot/contract';
import { answered, api } from './api';

export type Me = Schema<'MeDto'>;
export type Account = Schema<'MeAccountDto'>;
export type Role = Account['roles'][number];
export type MailSummary = Schema<'MailDto'>;
export type Mail = Schema<'MailTextDto'>;

/** A cookie ties the code to the browser that asked for it. */
export type SignInProof = { readonly token: string } | { readonly code: string };

/** Asks for a link and a code by e-mail. The answer is the same for people we do not know. */
export const requestSignIn = (identifier: string) =>
  answered(api.POST('/api/v1/sign-in/requests', { body: { identifier } }));

/** Signs in with the token of a link, or with a typed code. */
export const signIn = (proof: SignInProof) =>
  answered(api.POST('/api/v1/sign-in/session', { body: proof }));

/** Signs in with the code of a letter. */
export const signInByLetter = (code: string) =>
  answered(api.POST('/api/v1/sign-in/letter-session', { body: { code } }));

/** Asks for a new code in the place of one that is lost. The answer is the same for people we do not know. */
export const loseCode = (memberNumber: string) =>
  answered(api.POST('/api/v1/sign-in/lost-codes', { body: { memberNumber } }));

export const session = () => answered(api.GET('/api/v1/sign-in/session'));

export const signOut = () => answered(api.DELETE('/api/v1/sign-in/session'));

/** E-mail that a development server has sent. */
export const mailbox = (signal: AbortSignal) => answered(api.GET('/api/v1/mailbox', { signal }));

export const mail = (id: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/mailbox/{id}', { params: { path: { id } }, signal }));
