import { foundScratch, readConfig, startApp } from '@folkmoot/api';
import { type Constitution, cicMembersCouncil } from '@folkmoot/rules';
import { once } from 'node:events';
import { endsWhenAsked } from '../ends-when-asked';
import { scratchDatabase } from './scratch-database';
import { type ScratchAddress, type ScratchRequest } from './scratch-site';

/** A Folkmoot that ends with the process that started it. */
async function serve(): Promise<void> {
  const [{ seats, pool, secrecy }] = (await once(process, 'message')) as [ScratchRequest];
  const gone = once(process, 'disconnect');
  const database = await scratchDatabase();
  try {
    const config = readConfig({
      DATA_DIR: database.folder,
      DATABASE_POOL: String(pool),
      PORT: '0',
      DEMO: 'no',
      LOG_LEVEL: 'error',
      SIGN_INS_PER_MINUTE: '10000000',
    });
    const running = await startApp({ config, databaseUrl: database.appUrl });
    const constitution = endsWhenAsked(withSeats(seats));
    await foundScratch(running.app, {
      name: 'Replay',
      constitution: { ...constitution, elections: { ...constitution.elections, secrecy } },
    });
    const { url } = running;
    const { appUrl, migratorUrl } = database;
    process.send?.({ url, appUrl, migratorUrl } satisfies ScratchAddress);
    await gone;
    await running.close();
  } finally {
    await database.remove();
  }
}

/** The usual constitution, with room for all whom a file elects. */
const withSeats = (seats: number): Constitution => ({
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((constituency) => ({
    ...constituency,
    seats: Math.max(constituency.seats, seats),
  })),
});

process.on('SIGINT', () => undefined); // the process that started us is asked too, and lets go of us
serve().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
