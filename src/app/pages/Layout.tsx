import { Suspense, useEffect, useRef, useState } from 'react';
import {
  NavigationType,
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigate,
  useNavigation,
  useNavigationType,
} from 'react-router-dom';
import { useCommand } from '../ui/commands.ts';
import { hearFromNow, replayPresses } from '../ui/early-presses.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { useSettings } from '../ui/settings.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { useKeys } from '../ui/use-keys.ts';

const KeysDialog = lazyPart(async () => (await import('../ui/KeysDialog.tsx')).KeysDialog);
const LineRuler = lazyPart(async () => (await import('../ui/LineRuler.tsx')).LineRuler);

/**
 * Around every page: keeps the scroll place of the history, moves focus with the page, shows that one is coming, and
 * hears the keys.
 */
export function Layout() {
  const { state } = useNavigation();
  const navigate = useNavigate();
  const [helpIsOpen, setHelpOpen] = useState(false);
  const [{ ruler }] = useSettings();
  const isLive = useHydrated();
  useFocusWithPage();
  useEffect(() => {
    // what the query asks for is drawn, or it asks for nothing: see index.html
    if (isLive) delete document.documentElement.dataset['narrowed'];
  }, [isLive]);
  useCommand('help', () => setHelpOpen(true));
  useKeys((name) => {
    // what a key does is fetched at the first one; offline it does nothing
    import('./run-on-page.ts').then(
      ({ runOnPage }) => runOnPage(name, (address, focus) => void navigate(address, { state: { focus } })),
      () => undefined,
    );
  });
  useEffect(() => hearFromNow('keydown'), []);
  useEffect(() => {
    if (isLive) replayPresses();
  }, [isLive]);

  return (
    <>
      {state === 'loading' && (
        <div className="fixed inset-x-0 top-0 z-50 h-0.5">
          <div className="skeleton h-full bg-accent" />
        </div>
      )}
      <Outlet />
      <Suspense>
        {helpIsOpen && <KeysDialog onClose={() => setHelpOpen(false)} />}
        {isLive && ruler && <LineRuler />}
      </Suspense>
      <ScrollRestoration />
    </>
  );
}

/** To what was asked for; else back in a list to the row of the article that was read, and into a page by its heading. */
function useFocusWithPage(): void {
  const { pathname, state } = useLocation();
  const wanted: unknown = state?.focus;
  const way = useNavigationType();
  const shown = useRef(pathname);

  useEffect(() => {
    const left = shown.current;
    if (left === pathname) return;
    shown.current = pathname;
    const asked =
      typeof wanted === 'string' && way === NavigationType.Push
        ? document.querySelector<HTMLElement>(wanted)
        : null;
    if (asked) return asked.focus();
    const row = document.querySelector<HTMLElement>(
      `:is([data-row] h3, li[data-row]) > a[href$="${CSS.escape(left)}"]`,
    );
    if (row) {
      row.focus({ preventScroll: true });
      // in the history the page is where it was; by a link it is at its top
      if (way === NavigationType.Push) row.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname, wanted, way]);
}
