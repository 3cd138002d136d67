import { useHydrated } from './use-hydrated.ts';

/** Where a page lies, on paper: its public address, else the one it was opened at. */
export function PrintedAddress({ url }: { url: string | null }) {
  const isLive = useHydrated();
  return <p className="print-only">{url ?? (isLive ? location.origin + location.pathname : '')}</p>;
}
