import { verifyRecord } from '@folkmoot/verify';
import { type Terminal } from '../command';
import { type Brought, type Finding } from './finding';
import { endProgress, progress } from './progress';
import { type Site } from './site';
import { SiteRecord } from './site-record';
import { keyOfSite, newestCheckpoint, trustedKeys } from './trust';

/** Recomputes the record that a site answers for. */
export async function verifySite(
  site: Site,
  { vkeys, kept }: Brought,
  terminal: Terminal,
): Promise<Finding> {
  const trusted = await trustedKeys(vkeys, () => keyOfSite(site));
  const checkpoint = await newestCheckpoint(site);
  const record = new SiteRecord(site, { keys: trusted.keys, checkpoint, kept });
  const verdict = await verifyRecord(record, progress(terminal, record.size));
  endProgress(terminal);
  return { verdict, trusted, checkpoint, newer: record.newer, updating: false };
}
