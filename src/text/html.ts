import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An attribute of a tag. Offsets count UTF-16 code units of the source. */
export interface HtmlAttribute {
  /** In lower case. */
  name: string;
  /** With its character references decoded; empty for an attribute without a value. */
  value: string;
  /** First character of the name, and the character after the value and its quote. */
  start: number;
  end: number;
  /** The value as it is written, without quotes; both are `end` for an attribute without a value. */
  valueStart: number;
  valueEnd: number;
}

interface Span {
  start: number;
  end: number;
}

export interface HtmlOpenTag extends Span {
  type: 'open';
  /** In lower case. */
  name: string;
  attributes: readonly HtmlAttribute[];
  /** True when no closing tag follows: a void element, or a tag that ends with `/>`. */
  empty: boolean;
}

export interface HtmlCloseTag extends Span {
  type: 'close';
  name: string;
}

export interface HtmlText extends Span {
  type: 'text';
  /** With character references decoded, except inside script, style and other elements of raw text. */
  text: string;
}

export interface HtmlComment extends Span {
  /** A comment, a doctype, or another declaration. */
  type: 'comment' | 'declaration';
  text: string;
}

export type HtmlToken = HtmlOpenTag | HtmlCloseTag | HtmlText | HtmlComment;

/** Elements that have no content and no closing tag. https://html.spec.whatwg.org/#void-elements */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/**
 * Splits HTML into tags, text, comments and declarations, in the order of the source and without a gap between them:
 * the `end` of a token is the `start` of the next. Nothing is corrected or left out; a tag that the end of the source
 * cuts off becomes text.
 */
export function tokenizeHtml(source: string): HtmlToken[] {
  const collector = new TokenCollector(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, collector);
  tokenizer.write(source);
  tokenizer.end();
  return collector.tokens;
}

/** The decoded value of a tag's attribute; undefined when the tag has none of that name. */
export function attributeValue(
  { attributes }: { attributes: readonly HtmlAttribute[] },
  name: string,
): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** Receives the callbacks of htmlparser2's tokenizer, which give offsets, and makes tokens of them. */
class TokenCollector implements TokenizerCallbacks {
  readonly tokens: HtmlToken[] = [];
  readonly source: string;
  /** Where the next token starts. */
  position = 0;
  text = '';
  tagName = '';
  attributes: HtmlAttribute[] = [];

  constructor(source: string) {
    this.source = source;
  }

  ontext(start: number, end: number): void {
    this.text += this.source.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.text += String.fromCodePoint(codePoint);
  }

  onopentagname(start: number, end: number): void {
    this.flushText(start - 1);
    this.tagName = this.source.slice(start, end).toLowerCase();
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    this.attributes.push({ name, value: '', start, end, valueStart: end, valueEnd: end });
  }

  onattribdata(start: number, end: number): void {
    const attribute = this.attributes.at(-1);
    if (attribute) attribute.value += this.source.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    const attribute = this.attributes.at(-1);
    if (attribute) attribute.value += String.fromCodePoint(codePoint);
  }

  onattribend(quote: QuoteType, end: number): void {
    const attribute = this.attributes.at(-1);
    if (!attribute || quote === QuoteType.NoValue) return;
    const quoted = quote !== QuoteType.Unquoted;
    const written = this.source.slice(attribute.end, end);
    attribute.valueStart = attribute.end + (/^\s*=\s*/.exec(written)?.[0].length ?? 0) + (quoted ? 1 : 0);
    attribute.valueEnd = quoted ? end - 1 : end;
    attribute.end = end;
  }

  onopentagend(last: number): void {
    this.addOpenTag(last, VOID_ELEMENTS.has(this.tagName));
  }

  onselfclosingtag(last: number): void {
    this.addOpenTag(last, true);
  }

  onclosetag(start: number, end: number): void {
    this.flushText(start - 2);
    const bracket = this.source.indexOf('>', end);
    const name = this.source.slice(start, end).toLowerCase();
    this.add({ type: 'close', name, ...this.span(bracket < 0 ? this.source.length : bracket + 1) });
  }

  oncomment(start: number, end: number, markLength: number): void {
    this.flushText(this.source.lastIndexOf('<', start));
    const text = this.source.slice(start, end - markLength);
    this.add({ type: 'comment', text, ...this.span(Math.min(end + 1, this.source.length)) });
  }

  ondeclaration(start: number, end: number): void {
    this.flushText(start - 1);
    this.add({ type: 'declaration', text: this.source.slice(start, end), ...this.span(end + 1) });
  }

  onprocessinginstruction(start: number, end: number): void {
    this.ondeclaration(start, end);
  }

  oncdata(start: number, end: number, markLength: number): void {
    this.oncomment(start, end, markLength);
  }

  onend(): void {
    if (this.position < this.source.length) this.text ||= this.source.slice(this.position);
    this.flushText(this.source.length);
  }

  private addOpenTag(last: number, empty: boolean): void {
    const { tagName: name, attributes } = this;
    this.add({ type: 'open', name, attributes, empty, ...this.span(last + 1) });
  }

  private flushText(end: number): void {
    if (this.text !== '') this.add({ type: 'text', text: this.text, ...this.span(end) });
    this.text = '';
  }

  private span(end: number): Span {
    return { start: this.position, end };
  }

  private add(token: HtmlToken): void {
    this.tokens.push(token);
    this.position = token.end;
  }
}
