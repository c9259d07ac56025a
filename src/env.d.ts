declare namespace App {
  interface Locals {
    /** What the components inside a post's Markdown need; the post's page sets it before it renders the text. */
    prose?: {
      context: import('#i18n/locale-context.ts').LocaleContext;
      node: (id: string) => import('#graph/model/model.ts').Node | undefined;
      graph: import('#graph/model/model.ts').Graph;
    };
  }
}

declare module 'subset-font' {
  /** Subsets a font to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2'; keepFeatures?: string[]; noHinting?: boolean },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  /** Converts a font to another file format; `sfnt` is OpenType. */
  export function convert(font: Buffer, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
