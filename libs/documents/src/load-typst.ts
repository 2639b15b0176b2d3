import { createRequire } from 'node:module';

/** What Typst made of a source. */
export interface Compiled {
  readonly result: object | null;
  takeDiagnostics(): object | null;
}

/** As much of Typst as is used here. */
export interface Compiler {
  compile(of: {
    readonly mainFileContent: string;
    readonly inputs: Readonly<Record<string, string>>;
  }): Compiled;
  pdf(
    document: object,
    options: { readonly pdfStandard: 'ua-1'; readonly creationTimestamp: number },
  ): Buffer;
  fetchDiagnostics(of: object): readonly unknown[];
}

interface Typst {
  readonly NodeCompiler: {
    create(options: { readonly fontArgs: readonly { readonly fontBlobs: Buffer[] }[] }): Compiler;
  };
}

/** The platforms whose typesetter is held to a checksum: those that we test on and that the image is made for. */
const builds = ['linux-x64-gnu', 'linux-x64-musl'];

/** Papers can be set on Linux on x64 alone. */
export class NoTypesetter extends Error {
  constructor() {
    super('Papers are set on Linux on x64 alone: run the worker there.');
  }
}

/**
 * The native typesetter for this machine.
 * @throws NoTypesetter where there is none
 */
export function loadTypst(): Typst {
  const load = createRequire(__filename);
  for (const build of builds)
    try {
      return load(`@myriaddreamin/typst-ts-node-compiler-${build}`) as Typst;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  throw new NoTypesetter();
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'MODULE_NOT_FOUND';
