import type {TemplateResult} from 'lit';
import {groupOf, sourceGroups, type Source} from '../../content/source.js';
import * as words from '../../content/words.js';
import {revealAround, type Place} from '../../controllers/address.js';
import {HashController, visit} from '../../controllers/hash.js';
import {languageName} from '../../locale/format.js';
import {sourceEntryId} from '../../ui/citation.js';
import {joined} from '../../ui/english.js';
import {sourceList, type SourceListGroup} from '../../ui/source-list.js';
import type {WidgetElement} from './widget-element.js';

export interface SourceFollowedDetail {
  readonly url: string;
}

/** A widget's list of sources, and the ways to its entries and back. */
export class SourceList {
  readonly #host: WidgetElement;
  readonly #open: () => boolean;
  /** The numbers that the reader went to, and from where. */
  #shown: readonly number[] = [];
  #from: HTMLElement | undefined;

  /** @param open opens the list; false where another stands for it */
  constructor(host: WidgetElement, open: () => boolean) {
    this.#host = host;
    this.#open = open;
    new HashController(host, (hash) => this.#reveal(hash));
  }

  /** What the address of an entry ends with. */
  anchorOf(number: number): string {
    return this.#host.anchorOf(sourceEntryId(number));
  }

  /** Goes to the entries with these numbers, and back from there to where the reader was. */
  show(numbers: readonly number[], from: HTMLElement): void {
    this.#from = from;
    this.#mark(numbers);
    visit(this.anchorOf(numbers[0]!));
  }

  /** @param level of the headings over the groups */
  render(groups: readonly SourceListGroup[], level: number): TemplateResult {
    return sourceList({
      groups,
      level,
      cited: this.#shown,
      onFollow: (url) => this.#host.emit<SourceFollowedDetail>('spinal-source-followed', {url}),
      back: this.#from?.isConnected ? {label: words.backToText(), onBack: this.#goBack} : undefined,
    });
  }

  #goBack = (): void => {
    revealAround(this.#from!);
    this.#from!.focus();
  };

  #mark(numbers: readonly number[]): void {
    this.#shown = numbers;
    this.#host.requestUpdate();
  }

  async #reveal(hash: string): Promise<Place | undefined> {
    const number = Number(/-source-(\d+)$/.exec(hash)?.[1]);
    if (!number || hash !== this.anchorOf(number) || !this.#open()) return undefined;
    if (!this.#shown.includes(number)) this.#mark([number]);
    await this.#host.updateComplete;
    const element = this.#host.renderRoot.querySelector(`#${sourceEntryId(number)}`);
    return element ? {element} : undefined;
  }
}

/**
 * Sources as the list shows them: by kind, with their kind and language in the reader's words.
 *
 * @param onPaper those that are printed; all, if not given
 */
export function groupedSources(
  locale: string,
  numbers: ReadonlyMap<Source, number>,
  onPaper?: ReadonlySet<Source>,
): readonly SourceListGroup[] {
  return sourceGroups
    .map((group) => ({
      name: words.sourceGroupName(group),
      entries: [...numbers]
        .filter(([source]) => groupOf(source) === group)
        .map(([source, number]) => ({
          ...source,
          number,
          by: `${source.publisher}${source.year ? `, ${source.year}` : ''}`,
          about: aboutSource(locale, source),
          onPaper: !onPaper || onPaper.has(source),
        })),
    }))
    .filter(({entries}) => entries.length > 0);
}

const aboutSource = (locale: string, {kind, lang}: Source) =>
  joined('(', words.sourceAbout(words.sourceKind(kind), languageName(locale, lang)), ')');
