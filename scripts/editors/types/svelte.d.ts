// The tags in templates, for Svelte 5: `import type {} from 'spinal-injection-widgets/svelte'`.
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Tags} from './tags.js';

type SvelteTags = {
  [Name in keyof Tags]: HTMLAttributes<Tags[Name]['element']> &
    Tags[Name]['props'] &
    Listeners<Tags[Name]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
