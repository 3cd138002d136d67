let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a few words for a moment, and lets a screen reader say them. */
export function say(words: string): void {
  const place = document.querySelector('.toast') ?? addPlace();
  place.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = '';
  }, 2500);
}

function addPlace(): Element {
  const place = document.createElement('div');
  place.className = 'toast no-print';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}
