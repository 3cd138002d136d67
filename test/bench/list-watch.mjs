/**
 * What the bench of the list runs inside the page. Each function stands alone: it is sent to the browser as text.
 * Times are milliseconds; a frame is over when the first task after its callbacks runs, its painting done.
 */

/**
 * Puts `listBench` into the page. `expectChange()` is called before a change of dates; `change()` then gives how long
 * it took from its event to the frame that shows another count, and to the one in which every row on the screen has
 * its text; null where nothing changed within fifteen seconds.
 */
export function installWatch() {
  /** @type {Promise<null | { painted: number, rows: number }>} */
  let change = Promise.resolve(null);
  const count = () => document.querySelector('[data-results] [role=status]')?.textContent ?? '';
  const afterPaint = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
  const hasRows = () => {
    const rows = [...document.querySelectorAll('[data-row-index]')];
    const seen = rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return seen.length > 0 && seen.every((row) => !row.hasAttribute('data-waiting'));
  };

  /** @param {string} type */
  const expectChange = (type) => {
    const before = count();
    change = new Promise((done) => {
      const stop = setTimeout(() => done(null), 15_000);
      const listener = (/** @type {Event} */ event) => {
        if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
        removeEventListener(type, listener, true);
        const start = event.timeStamp;
        let painted = 0;
        const look = async () => {
          let isRight = false;
          requestAnimationFrame(() => {
            // rows are looked for only in frames after the first: what is measured is not to be slowed down
            isRight = painted > 0 ? hasRows() : count() !== before && count() !== '';
          });
          const now = /** @type {number} */ (await afterPaint());
          if (isRight && painted > 0) {
            clearTimeout(stop);
            done({ painted, rows: now - start });
            return;
          }
          if (isRight) {
            painted = now - start;
            if (hasRows()) {
              clearTimeout(stop);
              done({ painted, rows: painted });
              return;
            }
          }
          void look();
        };
        void look();
      };
      addEventListener(type, listener, true);
    });
  };

  /**
   * Scrolls by so many pixels in every frame; gives the times between them.
   * @param {number} step
   * @param {number} milliseconds
   */
  const scroll = (step, milliseconds) =>
    new Promise((done) => {
      /** @type {number[]} */
      const gaps = [];
      const start = performance.now();
      let last = 0;
      const next = (/** @type {number} */ now) => {
        if (last > 0) gaps.push(now - last);
        last = now;
        if (now - start > milliseconds) {
          done(gaps);
          return;
        }
        scrollBy({ top: step, behavior: 'instant' });
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });

  Object.assign(window, { listBench: { expectChange, change: () => change, scroll } });
}

/** Opens the row in the middle of the screen, by its link, with focus on it; gives its title and its place. */
export function openRow() {
  const rows = [...document.querySelectorAll('[data-row-index] article')];
  const row = rows.find((other) => other.getBoundingClientRect().top > innerHeight / 3);
  const link = row?.querySelector('h3 a');
  if (!row || !(link instanceof HTMLElement)) throw new Error('No row is on the screen');
  link.focus({ preventScroll: true });
  const { top } = row.getBoundingClientRect();
  link.click();
  return { title: link.textContent ?? '', top };
}

/**
 * Goes back; gives how long it took until that row stands where it stood, within two pixels, and has focus; null where
 * that was not so within five seconds.
 * @param {{ title: string, top: number }} left
 */
export function goBack({ title, top }) {
  return new Promise((done) => {
    addEventListener(
      'popstate',
      (event) => {
        const start = event.timeStamp;
        const look = () =>
          requestAnimationFrame(() => {
            const focused = document.activeElement;
            const away = (focused?.closest('article')?.getBoundingClientRect().top ?? Infinity) - top;
            const isBack = focused?.textContent === title && Math.abs(away) <= 2;
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => {
              const time = performance.now() - start;
              if (isBack || time > 5000) done(isBack ? time : null);
              else look();
            });
            port1.start();
            port2.postMessage(null);
          });
        look();
      },
      { once: true },
    );
    history.back();
  });
}
