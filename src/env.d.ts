declare namespace App {
  interface Locals {
    /** What a post's page hands to the components its author used. */
    prose?: {
      context: import('#i18n/locale-context.ts').LocaleContext;
      node: (id: string) => import('#graph/model/model.ts').Node | undefined;
    };
  }
}

declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2'; keepFeatures?: string[]; noHinting?: boolean },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  /** The same font in another wrapping; `sfnt` is plain OpenType. */
  export function convert(font: Buffer, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
