import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {afterThisTest} from './cleanup.js';

export interface Media {
  colorScheme?: 'light' | 'dark';
  /** Only in Chromium: see `able` in engines.ts. */
  contrast?: 'more';
  /** Not in WebKit: see `able` in engines.ts. */
  forcedColors?: 'active';
  /** Not in WebKit: see `able` in engines.ts. */
  media?: 'print';
  reducedMotion?: 'reduce';
  /** Only in Chromium: see `able` in engines.ts. */
  timeZone?: string;
}

const DEFAULT_VIEWPORT = {width: 800, height: 600};

/**
 * Emulates exactly these media features, and the time zone, until the test ends.
 * @throws when the browser does not follow
 */
export async function emulate(media: Media): Promise<void> {
  afterThisTest(() => send({}));
  await send(media);
  const refused = queries(media).filter((query) => !matchMedia(query).matches);
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
  if (media.timeZone && media.timeZone !== timeZone) refused.push(media.timeZone);
  if (refused.length > 0) throw new Error(`Not emulated: ${refused.join(', ')}`);
}

/** Sets the size of the viewport, in px, until the test ends. */
export async function viewport(width: number, height = DEFAULT_VIEWPORT.height): Promise<void> {
  afterThisTest(() => setViewport(DEFAULT_VIEWPORT));
  await setViewport({width, height});
}

function send(media: Media) {
  return executeServerCommand('emulate', [media]);
}

function queries({colorScheme, contrast, forcedColors, media, reducedMotion}: Media): string[] {
  return [
    colorScheme && `(prefers-color-scheme: ${colorScheme})`,
    contrast && `(prefers-contrast: ${contrast})`,
    forcedColors && `(forced-colors: ${forcedColors})`,
    media,
    reducedMotion && `(prefers-reduced-motion: ${reducedMotion})`,
  ].filter((query) => query !== undefined);
}
