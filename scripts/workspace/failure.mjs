/** Something the person who ran a script can put right; its message is one sentence that says how. */
export class Failure extends Error {}

/** Runs a script; a {@link Failure} ends it with its sentence alone, a bug with its stack. */
export async function main(script) {
  try {
    process.exitCode = await script();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}
