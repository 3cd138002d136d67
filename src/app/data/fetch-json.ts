import { FetchError } from './fetch-error.ts';

/** The JSON at an address of our own origin. Rejects with a FetchError, also for an answer 200 that is no JSON. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new FetchError(url, 0, 'no answer');
  }
  if (!response.ok) throw new FetchError(url, response.status, `status ${response.status}`);
  try {
    return await response.json();
  } catch {
    throw new FetchError(url, response.status, 'the answer is not JSON');
  }
}
