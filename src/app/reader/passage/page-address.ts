/** The public address of the page, without fragment; where none is known, the one it was opened at. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical ?? location.origin + location.pathname;
}
