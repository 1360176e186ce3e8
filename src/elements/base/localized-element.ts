import {LitElement, type CSSResult, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {idInAddress} from '../../controllers/address.js';
import {CompleteController} from '../../controllers/complete.js';
import {localeFor} from '../../locale/language.js';
import {catalogueOf, loadLocale, sourceLocale} from '../../locale/locales.js';
import {withCatalogue} from '../../locale/rendering.js';
import {unwatchLang, watchLang} from '../../locale/watch-lang.js';
import {english} from '../../ui/english.js';
import {warn} from '../../warn.js';
import {childrenSlot} from './children.js';
import {Intact} from './intact.js';
import {sheetFor} from './sheet-for.js';
import {StaticForm} from './static-form.js';
import {warnOfSwallowed} from './swallowed.js';

/**
 * Renders in the language of the nearest `lang`, in whatever document it stands; until that has worked, what stands
 * in the tag is shown.
 */
export abstract class LocalizedElement extends LitElement {
  /** What stood in the tag before the first rendering. @internal */
  @property({attribute: false}) staticForm: unknown;

  readonly #internals = this.attachInternals();
  readonly #completion = new CompleteController(this);
  readonly #intact = new Intact();
  #children: HTMLSlotElement | undefined;
  #styledFor: Document | undefined;
  #locale: string | undefined;
  #wanted: string | undefined;
  #firstArrived!: () => void;
  readonly #firstArrival = new Promise<void>((resolve) => (this.#firstArrived = resolve));

  /** @internal */
  get formBefore(): StaticForm | undefined {
    return this.staticForm instanceof StaticForm ? this.staticForm : undefined;
  }

  /** @internal */
  get isFollowed(): boolean {
    return this.formBefore?.has(idInAddress()) ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#adoptStyles();
    watchLang(this, this.#followLang);
    this.#followLang();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLang(this);
  }

  /** The locale that is being rendered. */
  protected get locale(): string {
    return this.#locale ?? sourceLocale;
  }

  /** Whether what is closed is rendered too. */
  protected get complete(): boolean {
    return this.#completion.complete;
  }

  // Without styles, which Lit could not share with another document.
  protected override createRenderRoot(): ShadowRoot {
    StaticForm.hold(this);
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    root.append((this.#children = childrenSlot(this, root)));
    return root;
  }

  // Nothing shows in a wrong language: the first rendering waits for the language's messages.
  protected override async scheduleUpdate(): Promise<void> {
    await this.#firstArrival;
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      withCatalogue(
        catalogueOf(this.locale),
        () => super.performUpdate(),
        this.locale === sourceLocale ? undefined : english,
      );
    } catch (error) {
      if (this.hasUpdated) throw error;
      this.#internals.states.add('ready');
      warn(
        `<${this.localName}> cannot be shown here; the page shows what stands inside the tag.`,
        error,
      );
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.staticForm ??= StaticForm.in(this);
  }

  protected override update(changed: PropertyValues): void {
    this.#intact.restore(this.renderRoot);
    super.update(changed);
    this.#children?.remove();
    this.#children = undefined;
    if (!this.hasUpdated) this.formBefore?.yieldTo(this.renderRoot);
    this.#intact.watch(this.renderRoot);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#internals.states.add('ready');
    const look = () =>
      void this.updateComplete.then(() => {
        StaticForm.in(this)?.yieldTo(this.renderRoot);
        warnOfSwallowed(this);
      });
    // A classic script in the head runs before the children are there.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', look, {once: true});
    else look();
  }

  // A shadow root loses its styles on the way into another document.
  #adoptStyles(): void {
    const {ownerDocument, shadowRoot} = this;
    if (ownerDocument === this.#styledFor) return;
    this.#styledFor = ownerDocument;
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    shadowRoot!.adoptedStyleSheets = styles.flatMap((it) => sheetFor(ownerDocument, it) ?? []);
  }

  #followLang = (): void => {
    const wanted = localeFor(this, this.#locale);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void loadLocale(wanted).then((locale) => {
      if (wanted !== this.#wanted) return;
      this.#locale = locale;
      this.#firstArrived();
      this.requestUpdate();
    });
  };
}
