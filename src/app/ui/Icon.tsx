/** Strokes on a grid of 24, drawn for this site. */
const PATHS = {
  share: 'M12 15V4m0 0L8 8m4-4 4 4M6 12H5v8h14v-8h-1',
  marks: 'M5 20h14M8 16l-1-3 8-9 4 4-9 8-2 0Z',
  listen: 'M4 9.5v5h3.5L12 18V6L7.5 9.5H4M15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  up: 'M12 19V6m0 0-5 5m5-5 5 5',
  down: 'M12 5v13m0 0 5-5m-5 5-5-5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  find: 'M11 5a6 6 0 1 0 0 12a6 6 0 1 0 0-12ZM15.5 15.5 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  ring: 'M12 6.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z',
  bookmark: 'M7 4h10v16l-5-4-5 4V4Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside or instead of words; silent to a screen reader, so what holds it has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-5 fill-none stroke-current"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
