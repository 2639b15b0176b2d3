/** The folder of a public record, wherever it is: on a disk, in an archive, on a web server. */
export interface FileSource {
  /**
   * The exact bytes of a file; `null` when there is none. Whatever it throws ends the verification.
   * @param path  below the folder, with `/`; it never leads out of it
   */
  read(path: string): Promise<Uint8Array | null>;
  /** The paths of all files; `null` where that cannot be known, as on a web server. */
  list(): Promise<readonly string[] | null>;
}
