import sax, { type SAXOptions, type SAXParser, type Tag } from 'sax';
import { SetupError } from '../../graph/model/index.ts';

/** An element of XML with what lies in it; namespaces are left away. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Only the five entities of XML itself; the types of sax do not know this option. */
const OPTIONS = { position: true, strictEntities: true } as SAXOptions;

/**
 * Reads XML and hands over each element of the given names when it closes, so that a large file is never held whole.
 * A file that declares a document type or entities is refused unread: they could make it grow without end, or read
 * other files.
 */
export function readXml(text: string, wanted: ReadonlySet<string>, visit: (element: XmlElement) => void): void {
  const parser: SAXParser = sax.parser(true, OPTIONS);
  const open: Open[] = [];
  const stop = (reason: string): never => {
    throw new SetupError('xml', `${reason} (line ${parser.line + 1}).`);
  };
  parser.ondoctype = () =>
    stop('The file declares a document type, which could pull in other files; take it out and try again');
  parser.onerror = (error) => stop(`The file is no well-formed XML: ${error.message.split('\n', 1)[0]}`);
  parser.onopentag = ({ name, attributes }) => {
    if (open.length > 200) stop('The elements of the file are nested too deeply');
    open.push({ name: local(name), attributes: plain(attributes as Tag['attributes']), children: [], text: '' });
  };
  const addText = (words: string) => {
    const last = open.at(-1);
    if (last) last.text += words;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const element = open.pop();
    if (!element) return;
    if (wanted.has(element.name)) visit(element);
    // What is handed over need not be kept in its parent.
    else open.at(-1)?.children.push(element);
  };
  parser.write(text).close();
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function plain(attributes: Tag['attributes']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}
