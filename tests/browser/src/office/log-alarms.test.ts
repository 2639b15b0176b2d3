import { formatWitnessKey, signerFromSeed, witnessKey } from '@folkmoot/log';
import { once } from 'node:events';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { phone } from '../support/inspect';
import { officer, returningOfficer, secretary } from '../support/office';
import { setStage } from '../support/stage';

/** A witness that knows no log. */
const stranger = http.createServer((_, response) => response.writeHead(404).end());
afterAll(() => {
  stranger.close();
  stranger.closeAllConnections();
});

async function witnessPolicy(): Promise<string> {
  await once(stranger.listen(0, '127.0.0.1'), 'listening');
  const { port } = stranger.address() as AddressInfo;
  const { publicKey } = signerFromSeed('owl.example/w1', new Uint8Array(32).fill(9));
  const key = formatWitnessKey(witnessKey('owl.example/w1', publicKey));
  return `witness owl ${key} http://127.0.0.1:${port}\nquorum owl\n`;
}

const stage = setStage({ witnessPolicy });

describe('when a witness does not watch the log', () => {
  it.each([secretary, returningOfficer])(
    'the office is told, above what needs doing: %s',
    async (who) => {
      const person = await officer(stage, who);
      await person.page.reload();
      await person.sees('The witness owl.example/w1 does not watch this log (404)');
      await person.sees('Ask whoever runs this service to look into it');
      await person.isAt('What needs doing', 'office/log-alarm');
      await person.page.setViewportSize(phone);
      await person.isAt('What needs doing', 'office/log-alarm-phone');
    },
  );
});
