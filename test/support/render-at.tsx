import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { vi } from 'vitest';
import type { Site } from '../../src/archive/data-files.ts';
import { fetchJson } from '../../src/app/data/fetch-json.ts';
import { createDataClient } from '../../src/app/data/queries.ts';
import { createRoutes } from '../../src/app/routes.tsx';
import { SiteContext } from '../../src/app/site-context.ts';
import { emittedFiles, type EmittedFiles } from '../../src/build/emitted-files.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { aSeed } from './a-seed.ts';

// Without a stylesheet nothing is hidden by one: looking for it would take most of the time of a test. And a busy
// machine is no failure.
configure({ defaultHidden: true, asyncUtilTimeout: 6000 });

/** A status other than 200; `html`: 200 with a page instead of JSON; `unreachable`: no answer; `hang`: none ever. */
export type Failure = number | 'html' | 'unreachable' | 'hang';

interface Content {
  /** Texts of seeds by file name. */
  readonly seeds?: Readonly<Record<string, string>>;
  /** Data files by path, instead of those the seeds give. */
  readonly files?: EmittedFiles;
  readonly site?: Partial<Site>;
  /** Paths of data files that can't be had from the start. */
  readonly failures?: Readonly<Record<string, Failure>>;
  /** Of the screen, in pixels: a list draws the rows of two screens, each taken to be 176 high. */
  readonly height?: number;
}

/** The data files of an archive of these seeds. */
export function filesOf(seeds: Readonly<Record<string, string>>): EmittedFiles {
  const { archive, problems } = ingestArchive(Object.entries(seeds).map(([name, text]) => aSeed(text, name)));
  return emittedFiles(archive, problems);
}

/**
 * The app as it stands at an address of a site made of these seeds, once its first page is there. Real but for the
 * network: `fetch` answers from memory. `fetched` grows by the path of every file asked for.
 */
export async function renderAt(
  url: string,
  { seeds = {}, files = filesOf(seeds), site, failures, height = 768 }: Content,
) {
  const place: Site = { title: 'Bay Post', url: null, base: '/', seeds: 'seeds', ...site };
  const failing = new Map(Object.entries(failures ?? {}));
  const fetched: string[] = [];
  fillInForBrowser(height);
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const asked = input instanceof Request ? input.url : input.toString();
    const path = asked.startsWith(place.base) ? asked.slice(place.base.length) : asked;
    fetched.push(path);
    return answer(files, path, { failure: failing.get(path), signal: init?.signal ?? null });
  });

  const client = createDataClient((path, signal) => fetchJson(place.base + path, signal));
  const router = createMemoryRouter(createRoutes(client), {
    initialEntries: [url],
    basename: place.base,
  });
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  // the code of a page may have to be made first
  await vi.waitUntil(() => router.state.initialized, { interval: 1, timeout: 10_000 });
  const view = render(
    <SiteContext value={place}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SiteContext>,
  );
  return {
    ...view,
    user,
    router,
    fetched,
    /** The address as it stands, without the site's base. */
    address: () => router.state.location.pathname + router.state.location.search,
    failPath: (path: string, failure: Failure = 500) => failing.set(path, failure),
    mendPath: (path: string) => failing.delete(path),
  };
}

function answer(
  files: EmittedFiles,
  path: string,
  { failure, signal }: { failure: Failure | undefined; signal: AbortSignal | null },
): Promise<Response> {
  if (failure === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
  if (failure === 'hang') {
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
  }
  if (failure === 'html') return Promise.resolve(new Response('<!doctype html><title>Welcome</title>'));
  if (failure !== undefined) return Promise.resolve(new Response('', { status: failure }));
  const value = files.get(path);
  if (!value) return Promise.resolve(new Response('Not found', { status: 404 }));
  return Promise.resolve(new Response(JSON.stringify(value())));
}

/** What jsdom has not, as it is where nothing has a size or a place: nothing is ever near, scrolling does nothing. */
function fillInForBrowser(height: number): void {
  class NothingToSee {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(globalThis, { IntersectionObserver: NothingToSee, ResizeObserver: NothingToSee });
  Element.prototype.scrollIntoView = () => {};
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { load: () => Promise.resolve([]) },
  });
  window.scrollTo = () => {};
  window.scrollBy = () => {};
  window.innerHeight = height;
  // a page that somebody opened
  performance.getEntriesByType = () => [];
  // a browser that holds its place by itself
  CSS.supports = () => true;
  // the size of a rem
  document.documentElement.style.fontSize = '16px';
  // a phone's screen, which never changes
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
}
