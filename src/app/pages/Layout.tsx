import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router-dom';

/** Around every page: keeps the scroll place of the history, moves focus with the page, shows that one is coming. */
export function Layout() {
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      {state === 'loading' && (
        <div className="fixed inset-x-0 top-0 z-50 h-0.5">
          <div className="skeleton h-full bg-accent" />
        </div>
      )}
      <Outlet />
      <ScrollRestoration />
    </>
  );
}
