import type { Element } from './markup.ts';

/** HTML Standard §13.1.2: they have no content. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
);

/** HTML Standard §13.1.2.4: they go on to the end of what they stand in when nobody closes them. */
const END_TAG_OPTIONAL = new Set(
  'html head body p li dt dd option optgroup thead tbody tfoot tr th td colgroup'.split(' '),
);

/** What would be read to its end tag: written with a slash, it has no content. Elsewhere the slash has no effect. */
const RAW_TEXT = new Set('script style iframe noembed noframes title textarea xmp'.split(' '));

/** A page with more of them is no page but an attack on memory; what stands further down is not read. */
const MAX_ELEMENTS = 200_000;

/** Most elements have none. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

type Draft = { -readonly [Key in keyof Element]: Element[Key] };

/**
 * Takes the tokenizer's tokens. An element that must be closed and is not ends with its start tag: what follows it does
 * not stand in it.
 */
export class TreeBuilder {
  readonly elements: Draft[] = [];
  readonly comments: string[] = [];
  readonly #text: string;
  readonly #open: Draft[] = [];
  /** How many are open by name: an end tag that closes nothing must not search for what it closes. */
  readonly #openByName = new Map<string, number>();
  #current: Draft | undefined;
  #attributes: Map<string, string> | undefined;
  #attribute = '';
  #value: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  onopentagname(start: number, end: number): void {
    if (this.elements.length >= MAX_ELEMENTS) return;
    this.#attributes = undefined;
    this.#current = {
      name: this.#text.slice(start, end).toLowerCase(),
      attributes: NO_ATTRIBUTES,
      start: start - 1,
      contentStart: end,
      contentEnd: end,
      end,
      parent: -1,
    };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#text.slice(start, end).toLowerCase();
    this.#value = [];
  }

  onattribdata(start: number, end: number): void {
    this.#value.push(this.#text.slice(start, end));
  }

  onattribentity(codepoint: number): void {
    this.#value.push(String.fromCodePoint(codepoint));
  }

  onattribend(): void {
    const element = this.#current;
    if (!element || element.attributes.has(this.#attribute)) return;
    this.#attributes ??= new Map();
    this.#attributes.set(this.#attribute, this.#value.join(''));
    element.attributes = this.#attributes;
  }

  onopentagend(index: number): void {
    this.#finishStartTag(index + 1, false);
  }

  onselfclosingtag(index: number): void {
    this.#finishStartTag(index + 1, RAW_TEXT.has(this.#current?.name ?? ''));
  }

  onclosetag(start: number, end: number): void {
    const name = this.#text.slice(start, end).toLowerCase();
    if (!this.#openByName.get(name)) return;
    const close = this.#text.indexOf('>', end);
    const tagStart = start - 2;
    for (let element = this.#pop(); element; element = this.#pop()) {
      if (element.name === name) {
        element.contentEnd = tagStart;
        element.end = close < 0 ? this.#text.length : close + 1;
        return;
      }
      this.#abandon(element, tagStart);
    }
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.comments.push(`<!--${this.#text.slice(start, end - endOffset)}-->`);
  }

  onend(): void {
    if (this.#current) this.#finishStartTag(this.#text.length, true);
    for (let element = this.#pop(); element; element = this.#pop())
      this.#abandon(element, this.#text.length);
    this.#findParents();
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}

  #finishStartTag(end: number, isEmpty: boolean): void {
    const element = this.#current;
    this.#current = undefined;
    if (!element) return;
    Object.assign(element, { contentStart: end, contentEnd: end, end });
    this.elements.push(element);
    if (isEmpty || VOID.has(element.name)) return;
    this.#open.push(element);
    this.#openByName.set(element.name, (this.#openByName.get(element.name) ?? 0) + 1);
  }

  #pop(): Draft | undefined {
    const element = this.#open.pop();
    if (element) this.#openByName.set(element.name, (this.#openByName.get(element.name) ?? 1) - 1);
    return element;
  }

  #abandon(element: Draft, end: number): void {
    if (!END_TAG_OPTIONAL.has(element.name)) return;
    element.contentEnd = end;
    element.end = end;
  }

  /** Elements come in the order of their starts, so those around one are a stack. */
  #findParents(): void {
    const around: number[] = [];
    for (const [index, element] of this.elements.entries()) {
      let last = around.at(-1);
      while (last !== undefined && (this.elements[last]?.end ?? 0) <= element.start) {
        around.pop();
        last = around.at(-1);
      }
      element.parent = last ?? -1;
      around.push(index);
    }
  }
}
