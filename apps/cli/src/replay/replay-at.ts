import { type Constitution } from '@folkmoot/rules';
import { CannotReplay, folderToReplay, type Replay, replayRecord } from '@folkmoot/verify';
import { Cannot, type Terminal } from '../command';
import { openPlace } from '../folder/open-place';
import { SiteRecord } from '../site/site-record';
import { keyOfSite, newestCheckpoint } from '../site/trust';

/**
 * Replays the decisions of the record in a folder, in an archive or on a site.
 * @throws Cannot when the record cannot be read
 */
export async function replayAt(
  name: string,
  constitution: Constitution,
  terminal: Terminal,
): Promise<Replay> {
  const place = await openPlace(name, terminal);
  try {
    if (place.kind === 'folder')
      return await replayRecord(folderToReplay(place.files), constitution);
    const { site } = place;
    const trust = { keys: [await keyOfSite(site)] as const, kept: [] };
    const record = new SiteRecord(site, { ...trust, checkpoint: await newestCheckpoint(site) });
    return await replayRecord(record, constitution);
  } catch (error) {
    throw error instanceof CannotReplay ? new Cannot(`${name}: ${error.message}`) : error;
  } finally {
    if (place.kind === 'folder') place.close();
  }
}
