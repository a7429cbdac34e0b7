import { UserError } from '@gatehouse/findings';
import { Parser } from 'htmlparser2';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own, not that of its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
  /** Where its start tag ends. */
  readonly at: number;
}

export interface XmlLimits {
  /** Elements within elements. */
  readonly depth: number;
  readonly elements: number;
  /** Whose text nobody looks at. */
  readonly ignored: ReadonlySet<string>;
}

/**
 * The root of a document. References are those that XML itself knows and numbers: a document type, which could bring
 * others, is refused.
 *
 * @param file as messages call it
 * @throws UserError for what is not well-formed, ends early or is past a limit
 */
export function readXml(file: string, text: string, limits: XmlLimits): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [], text: '', at: 0 };
  const open = [document];
  let elements = 0;
  const refuse = (what: string): never => {
    throw new UserError(`${file}: ${what}`);
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > limits.depth) refuse(`is nested deeper than ${limits.depth}`);
        if (++elements > limits.elements) refuse(`holds more than ${limits.elements} elements`);
        const at = parser.endIndex;
        const element: OpenElement = { name, attributes, children: [], text: '', at };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(part) {
        const element = open.at(-1);
        if (element && !limits.ignored.has(element.name)) element.text += part;
      },
      onclosetag(name, isImplied) {
        const at = open.pop()?.at ?? 0;
        // `<a/>` counts as implied too.
        const isEmpty = parser.endIndex === at && text[at - 1] === '/';
        if (isImplied && !isEmpty) refuse(`ends before <${name.slice(0, 50)}> does`);
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) refuse('has a document type, which no report has');
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  const [root, ...others] = document.children;
  if (!root) return refuse('holds no element');
  return others.length > 0 ? refuse('has more than one root') : root;
}
