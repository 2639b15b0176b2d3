import net from 'node:net';
import pg from 'pg';

const lock = 7_061_966; // any number, the same in all copies

/**
 * This process's hold on a server that several may use. It is an advisory lock of a connection kept
 * open, so the server itself knows who still needs it, and a process that is killed lets go at once.
 */
export class Hold {
  private constructor(
    private readonly client: pg.Client,
    private readonly socket: net.Socket,
    /** Nobody else held the server: we started it, or whoever did was killed. */
    readonly alone: boolean,
  ) {}

  /** Connects as the superuser and takes hold. Waits while another process is stopping the server. */
  static async take(url: string): Promise<Hold> {
    const socket = new net.Socket();
    const client = new pg.Client({
      connectionString: url,
      stream: () => socket,
      connectionTimeoutMillis: 5_000,
      application_name: 'folkmoot hold',
    });
    client.on('error', () => undefined); // the server is going down: those who use it will notice
    await client.connect();
    const alone = await asked(client, 'pg_try_advisory_lock');
    await asked(client, 'pg_advisory_lock_shared');
    if (alone) await asked(client, 'pg_advisory_unlock');
    socket.unref();
    return new Hold(client, socket, alone);
  }

  /**
   * Lets go.
   * @returns whether this was the last hold. If so nobody can take a new one until the server stops.
   */
  async letGo(): Promise<boolean> {
    this.socket.ref();
    try {
      await asked(this.client, 'pg_advisory_unlock_shared');
      if (await asked(this.client, 'pg_try_advisory_lock')) return true;
      await this.client.end();
    } catch {
      // The connection is gone, and with it the hold.
    }
    return false;
  }
}

async function asked(client: pg.Client, lockFunction: string): Promise<boolean> {
  const { rows } = await client.query<{ answer: boolean }>(`select ${lockFunction}($1) as answer`, [
    lock,
  ]);
  return rows[0]?.answer === true;
}
