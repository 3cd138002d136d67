const MODULE = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]* href="([^"]+)">/g;

/**
 * The page that a bundler made, with a script that starts the app in the place of the app's own: once all that a page
 * is read by is there and painted, or at the reader's first press, which is kept for the app. A list that its address
 * narrows is hidden until the app is there, so there it starts at once.
 */
export function startApp(html: string): string {
  const app = MODULE.exec(html)?.[1];
  if (app === undefined) throw new Error('The page has no script');
  const files = [...html.matchAll(PRELOAD)].map(([, file = '']) => file);
  return html.replace(PRELOAD, '').replace(MODULE, () => toScript([...files, app].join(' ')));
}

/**
 * The files stand beside it, so that its hash does not change with them; a browser has each once, however often asked.
 * What is painted is told when it is on the screen; where nothing is told, as in a tab behind another, time will do.
 */
function toScript(files: string): string {
  return `
    <script data-app="${files}">
      (function () {
        var files = document.currentScript.dataset.app.split(' ');
        var start = function () { for (var file of files) import(file); };
        window.presses = [];
        var keep = function (event) { window.presses?.push(event); };
        for (var act of ['pointerdown', 'keydown']) addEventListener(act, start, { once: true, capture: true });
        for (var press of ['keydown', 'click']) addEventListener(press, keep, { capture: true });
        if (location.search.length > 1) start();
        else addEventListener('load', function () {
          new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
          setTimeout(start, 2000);
        });
      })();
    </script>`;
}
