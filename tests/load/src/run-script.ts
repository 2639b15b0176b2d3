/** Why a script stops, in a sentence for the person who ran it. */
export class Stop extends Error {}

/** Runs a script with its arguments: a `Stop` is told in one line, anything else is a bug. */
export function runScript(script: (args: string[]) => Promise<void>): void {
  script(process.argv.slice(2)).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(
        `${error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
      );
      process.exit(1);
    },
  );
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
