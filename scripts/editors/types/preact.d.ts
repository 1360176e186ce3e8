// The tags in JSX, for Preact: `import type {} from 'spinal-injection-widgets/preact'`.
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Listeners, Tags} from './tags.js';

type PreactTags = {
  [Name in keyof Tags]: HTMLAttributes<Tags[Name]['element']> &
    ClassAttributes<Tags[Name]['element']> &
    Tags[Name]['props'] &
    Listeners<Tags[Name]['events']>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
