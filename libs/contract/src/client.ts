import createClient, { type Client } from 'openapi-fetch';
import { type paths } from './generated/api';

export { type Client, type Middleware } from 'openapi-fetch';
export type FolkmootClient = Client<paths>;

export interface ClientOptions {
  /** Where the API is, without its prefix; empty in a page of the same origin. */
  readonly baseUrl: string;
  /** Stands in for the platform's own `fetch`, to keep cookies for instance. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Every route of the API with its types, generated from the same DTOs that check requests. */
export const createFolkmootClient = ({ baseUrl, fetch }: ClientOptions): FolkmootClient =>
  createClient<paths>({ baseUrl, credentials: 'same-origin', ...(fetch && { fetch }) });
