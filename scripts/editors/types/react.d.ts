// The tags in JSX, for React 19: `import type {} from 'spinal-injection-widgets/react'`.
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {Listeners, Tags} from './tags.js';

type ReactTags = {
  [Name in keyof Tags]: HTMLAttributes<Tags[Name]['element']> &
    ClassAttributes<Tags[Name]['element']> & {class?: string | undefined} & Tags[Name]['props'] &
    Listeners<Tags[Name]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
