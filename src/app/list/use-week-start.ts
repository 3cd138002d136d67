import { useMemo } from 'react';
import { useHydrated } from '../ui/use-hydrated.ts';

/** The first day of the reader's week, 1 for Monday to 7 for Sunday; Monday in the page's own HTML. */
export function useWeekStart(): number {
  const isLive = useHydrated();
  // once: browsers take milliseconds to look it up
  return useMemo(() => (isLive ? toWeekStart(navigator.language) : MONDAY), [isLive]);
}

/** As the browser knows it of a language tag; Monday (ISO 8601) where it does not. */
export function toWeekStart(language: string): number {
  let locale: LocaleWithWeek;
  try {
    locale = new Intl.Locale(language);
  } catch {
    // some systems report a name that is no tag, such as `C`
    return MONDAY;
  }
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? MONDAY;
}

/** Browsers have the one, the other or neither. */
interface LocaleWithWeek extends Intl.Locale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

const MONDAY = 1;
