/**
 * Calls `onRead` once, when the page has been on the screen for two seconds or is scrolled to the last of its blocks.
 * Stops watching when what it gives back is called.
 */
export function watchReading(blocks: number, onRead: () => void): () => void {
  let seen = 0;
  const finish = () => {
    stop();
    onRead();
  };
  const onTick = () => {
    if (document.visibilityState === 'visible') seen += TICK_MS;
    if (seen >= READ_MS) finish();
  };
  const onScroll = () => {
    const end = document.getElementById(`p${blocks}`)?.getBoundingClientRect().bottom;
    if (end !== undefined && end <= innerHeight) finish();
  };
  const stop = () => {
    clearInterval(timer);
    window.removeEventListener('scroll', onScroll);
  };
  const timer = setInterval(onTick, TICK_MS);
  window.addEventListener('scroll', onScroll, { passive: true });
  return stop;
}

const TICK_MS = 500;
const READ_MS = 2000;
