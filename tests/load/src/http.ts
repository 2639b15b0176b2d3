import http from 'node:http';

/** An answer that the sender did not want: carries what the server says of it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly says: string,
  ) {
    super(says);
  }
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly cookies: readonly string[];
}

/** Connections to one server that are kept open, as browsers keep them. */
export class Connections {
  private readonly agent: http.Agent;
  private readonly address: URL;

  /** @param most  open at a time */
  constructor(
    readonly url: string,
    most: number,
  ) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: most });
    this.address = new URL(url);
  }

  send(
    method: string,
    path: string,
    headers: http.OutgoingHttpHeaders,
    body?: string,
  ): Promise<Reply> {
    const { hostname, port } = this.address;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const request = http.request(
        { agent: this.agent, hostname, port, method, path, headers: { ...headers, ...length } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(parts).toString(),
              cookies: response.headers['set-cookie'] ?? [],
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
