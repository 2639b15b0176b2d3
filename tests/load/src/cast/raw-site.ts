import path from 'node:path';
import { type ChildServer, childServer } from '../instance/child-server';

export interface RawRequest {
  readonly databaseUrl: string;
  /** Connections to the database. */
  readonly pool: number;
}

export interface RawAddress {
  readonly url: string;
}

/** Starts the bare server in a process of its own. */
export const rawSite = (request: RawRequest): Promise<ChildServer<RawAddress>> =>
  childServer<RawRequest, RawAddress>(path.join(__dirname, 'raw-server.ts'), request);
