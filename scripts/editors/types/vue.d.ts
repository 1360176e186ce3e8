// The tags in templates, for Vue 3: `import type {} from 'spinal-injection-widgets/vue'`.
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Tags} from './tags.js';

type Emits<Events> = EmitFn<{[Type in keyof Events]: (event: Events[Type]) => void}>;

type VueTags = {
  [Name in keyof Tags]: new () => Tags[Name]['element'] & {
    $props: HTMLAttributes & PublicProps & Tags[Name]['props'];
    $emit: Emits<Tags[Name]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
  // Where the page's own elements go in a widget, which Vue's types leave out.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
