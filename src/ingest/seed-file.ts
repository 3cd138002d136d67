/** A file of the seeds folder as read, before anything is made of it. */
export interface SeedFile {
  /** Path inside the seeds folder, `/` between its parts. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the name, in hex. */
  readonly nameDigest: string;
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string;
}
