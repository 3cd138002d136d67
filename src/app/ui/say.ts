let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a few words for a moment, and lets a screen reader say them. */
export function say(words: string): void {
  const place = document.querySelector('.toast') ?? addPlace();
  place.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      place.textContent = '';
    },
    Math.max(2500, 60 * words.length),
  );
}

function addPlace(): Element {
  const place = document.createElement('div');
  place.className = 'toast no-print';
  // no role: a page's one status is the count of its list
  place.setAttribute('aria-live', 'polite');
  document.body.append(place);
  return place;
}
