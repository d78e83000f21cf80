// The page takes the place of what the server wrote to be read, once it has more to show than that.

/** Milliseconds after which it is shown even while it waits for answers. */
const PATIENCE_MS = 1500;

/** Draws into `place`; where something stands in it, that stays until what is drawn waits for nothing any more. */
export function takePlace(place: HTMLElement, draw: (into: HTMLElement) => void): void {
  if (place.childElementCount === 0) {
    draw(place);
    return;
  }
  const drawing = document.createElement('div');
  drawing.className = 'drawing';
  place.after(drawing);
  draw(drawing);
  const show = (): void => {
    watching.disconnect();
    clearTimeout(timer);
    drawing.removeAttribute('class');
    // What is drawn stays where it is: moved, it would no longer be what the address points at.
    place.remove();
    drawing.id = place.id;
    if (location.hash !== '')
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({ block: 'center' });
  };
  const watching = new MutationObserver(() => {
    if (hasAnswers(drawing)) show();
  });
  const timer = setTimeout(show, PATIENCE_MS);
  watching.observe(drawing, { childList: true, subtree: true });
  if (hasAnswers(drawing)) show();
}

function hasAnswers(drawing: HTMLElement): boolean {
  return drawing.querySelector('h1') !== null && drawing.querySelector('.loading') === null;
}
