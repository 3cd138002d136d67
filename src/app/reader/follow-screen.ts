import { countAbove } from './step-marks.ts';

/**
 * Keeps a mention map true to the screen until the function it gives back is called: where the screen stands in the
 * text, and how many marks are above and below it. A frame costs a few measurements, found by halving, and no layout:
 * all are read before anything is written.
 */
export function followScreen({
  map,
  elements,
  texts,
  marks,
}: {
  map: HTMLElement;
  /** The elements of title and blocks, in order, and the shares of the letters they hold. */
  elements: readonly Element[];
  texts: readonly (readonly [from: number, to: number])[];
  /** Those shown, in order. */
  marks: readonly Element[];
}): () => void {
  const screen = map.querySelector<HTMLElement>('[data-screen]');
  const [above, below] = ['above', 'below'].map((name) => map.querySelector<HTMLElement>(`[data-${name}]`));
  if (!screen || !above || !below) return () => {};

  const shareAt = (line: number): number => {
    const index = countAbove(elements, line) - 1;
    if (index < 0) return 0;
    const { top, height } = elements[index]!.getBoundingClientRect();
    const [from, to] = texts[index]!;
    return from + (to - from) * Math.min(1, height > 0 ? (line - top) / height : 1);
  };
  const draw = () => {
    frame = 0;
    const [from, to] = [shareAt(0), shareAt(innerHeight)];
    const before = countAbove(marks, 0);
    const until = countAbove(marks, innerHeight);
    screen.style.top = `${from * 100}%`;
    screen.style.height = `${(to - from) * 100}%`;
    write(above, '↑', before, { word: 'above', mark: marks[before - 1] });
    write(below, '↓', marks.length - until, { word: 'below', mark: marks[until] });
  };
  let frame = requestAnimationFrame(draw);
  const onChange = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const sizes = new ResizeObserver(onChange);
  sizes.observe(document.body);
  addEventListener('scroll', onChange, { passive: true });
  addEventListener('resize', onChange);
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    removeEventListener('scroll', onChange);
    removeEventListener('resize', onChange);
  };
}

/** `↑ 12 above`, as a button that leads to the nearest of them. */
function write(
  button: HTMLElement,
  arrow: string,
  count: number,
  { word, mark }: { word: string; mark: Element | undefined },
): void {
  const text = `${arrow} ${count} ${word}`;
  if (button.textContent !== text) button.textContent = text;
  button.dataset['to'] = mark?.id ?? '';
  button.ariaDisabled = count === 0 ? 'true' : null;
}
