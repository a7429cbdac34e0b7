import { Tokenizer } from 'htmlparser2';
import { TreeBuilder } from './tree-builder.ts';

/** One element as it stands in the text. Offsets are those of the text. */
export interface Element {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, references decoded; the first of a name counts; empty for one without a value. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** One past its start tag. */
  readonly contentStart: number;
  /** Where its end tag begins; the end of the start tag for one that nobody closes. */
  readonly contentEnd: number;
  /** One past its end tag. */
  readonly end: number;
  /** Index of the element around it; -1 at the top. */
  readonly parent: number;
}

/** HTML as elements and comments in the order of the text. Never throws, and takes time in proportion to the text. */
export class Markup {
  readonly text: string;
  readonly elements: readonly Element[];
  /** With their delimiters. Comments within scripts are text of the script. */
  readonly comments: readonly string[];
  readonly #byName = new Map<string, Element[]>();

  constructor(text: string) {
    this.text = text;
    const builder = new TreeBuilder(text);
    // Old XHTML closes scripts in their start tag: browsers go on, but whoever looks for scripts wants them all.
    const tokenizer = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: true }, builder);
    tokenizer.write(text);
    tokenizer.end();
    this.elements = builder.elements;
    this.comments = builder.comments;
    for (const element of this.elements) {
      const namesakes = this.#byName.get(element.name);
      if (namesakes) namesakes.push(element);
      else this.#byName.set(element.name, [element]);
    }
  }

  /** The elements of a name, in the order of the text. */
  named(name: string): readonly Element[] {
    return this.#byName.get(name) ?? [];
  }

  /** The elements of a name within another. */
  within(outer: Element, name: string): readonly Element[] {
    const elements = this.named(name);
    return elements.slice(
      firstFrom(elements, outer.contentStart),
      firstFrom(elements, outer.contentEnd),
    );
  }

  content({ contentStart, contentEnd }: Element): string {
    return this.text.slice(contentStart, contentEnd);
  }

  startTag({ start, contentStart }: Element): string {
    return this.text.slice(start, contentStart);
  }

  /** `<meta http-equiv=…>` of a header's name. */
  metaFor(header: string): readonly Element[] {
    const name = header.toLowerCase();
    return this.named('meta').filter(
      ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === name,
    );
  }
}

/** The index of the first element that begins at an offset or after it. */
function firstFrom(elements: readonly Element[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
