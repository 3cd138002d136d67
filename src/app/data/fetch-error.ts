/** A data file that could not be had. `status` is the HTTP status, or 0 where no answer came. */
export class FetchError extends Error {
  readonly url: string;
  readonly status: number;

  constructor(url: string, status: number, reason: string) {
    super(`${url}: ${reason}`);
    this.name = 'FetchError';
    this.url = url;
    this.status = status;
  }
}
