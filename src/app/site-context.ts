import { createContext, useContext } from 'react';
import type { Site } from '../archive/data-files.ts';

/** What the site is called and where it lies, for every page. */
export const SiteContext = createContext<Site | null>(null);

/** Throws outside a SiteContext: every page stands in one. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite needs a SiteContext around it');
  return site;
}
