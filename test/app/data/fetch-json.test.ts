import { afterEach, describe, expect, it, vi } from 'vitest';
import { FetchError } from '../../../src/app/data/fetch-error.ts';
import { fetchJson } from '../../../src/app/data/fetch-json.ts';

const answerWith = (answer: () => Promise<Response>) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error) => error,
  );

afterEach(() => vi.restoreAllMocks());

describe('app/data/fetch-json', () => {
  it('gives the value at an address', async () => {
    const asked = answerWith(async () => Response.json({ total: 3 }));
    await expect(fetchJson('/data/archive.json')).resolves.toEqual({ total: 3 });
    expect(asked).toHaveBeenCalledExactlyOnceWith('/data/archive.json', {});
  });

  it('rejects with the status where there is none', async () => {
    answerWith(async () => new Response('{}', { status: 404 }));
    const error = await failureOf(fetchJson('/data/no.json'));
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({ url: '/data/no.json', status: 404, message: '/data/no.json: status 404' });
  });

  it('rejects with status 0 where no answer comes', async () => {
    answerWith(async () => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failureOf(fetchJson('/data/a.json'));
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({ status: 0, message: '/data/a.json: no answer' });
  });

  it.each(['<!doctype html><p>Sign in</p>', '', '{"total":'])(
    'takes an answer 200 that says %j for no answer',
    async (text) => {
      answerWith(async () => new Response(text));
      const error = await failureOf(fetchJson('/data/a.json'));
      expect(error).toBeInstanceOf(FetchError);
      expect(error).toMatchObject({ status: 200, message: '/data/a.json: the answer is not JSON' });
    },
  );

  it('hands the signal on, and does not call leaving a failure of the network', async () => {
    const leave = new AbortController();
    const asked = answerWith(async () => {
      leave.abort();
      throw new DOMException('left', 'AbortError');
    });
    await expect(fetchJson('/data/a.json', leave.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked.mock.calls[0]?.[1]).toEqual({ signal: leave.signal });
  });
});
