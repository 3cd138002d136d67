import { useEffect, useRef } from 'react';

/**
 * A band over the text that leaves a few lines bright and dims the rest: it follows the pointer and stands still
 * where there is none, so that the text scrolls through it. It takes no presses.
 */
export function LineRuler() {
  const band = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onMove = ({ clientY, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      band.current?.style.setProperty('--ruler', `${clientY}px`);
    };
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => window.removeEventListener('pointermove', onMove);
  }, []);

  return <div ref={band} aria-hidden="true" className="ruler no-print" />;
}
