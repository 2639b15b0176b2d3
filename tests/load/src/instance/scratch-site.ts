import path from 'node:path';
import { type ChildServer, childServer } from './child-server';

/** What a scratch site is started with. */
export interface ScratchRequest {
  /** Seats that each constituency has at the least. */
  readonly seats: number;
  /** Connections to the database. */
  readonly pool: number;
  /** How members elect. */
  readonly secrecy: 'open' | 'secret';
}

/** Where a scratch site and its database are. */
export interface ScratchAddress {
  readonly url: string;
  readonly migratorUrl: string;
  readonly appUrl: string;
}

/** Starts a whole Folkmoot in a process of its own: database, API and worker, with officers and no members. */
export const scratchSite = ({
  seats = 10,
  pool = 10,
  secrecy = 'open',
}: Partial<ScratchRequest> = {}): Promise<ChildServer<ScratchAddress>> =>
  childServer<ScratchRequest, ScratchAddress>(path.join(__dirname, 'scratch-server.ts'), {
    seats,
    pool,
    secrecy,
  });

/** How the officers of a scratch site sign in. */
export const scratchOfficers = {
  secretary: 'secretary@scratch.example',
  returningOfficer: 'returning.officer@scratch.example',
  scrutineer: 'scrutineer@scratch.example',
};
