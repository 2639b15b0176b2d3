import { type Config } from '../platform/config';

export interface DemoOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly say: (line: string) => void;
}

export async function loadDemoOnce(_options: DemoOptions): Promise<void> {
  await Promise.resolve();
}
