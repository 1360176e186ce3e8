/**
 * For `beforematch`: opens the panel in which the browser found something, and goes there. Firefox
 * itself does not scroll to what `content-visibility: auto` had left out, as the guide does.
 */
export function openFound(open: () => void): (event: Event) => void {
  return (event) => {
    const panel = event.currentTarget as Element;
    open();
    requestAnimationFrame(() => {
      const {top, bottom} = panel.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) panel.scrollIntoView();
    });
  };
}
