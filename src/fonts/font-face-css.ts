import type { Lang } from '#schemas/text.ts';
import type { FallbackMetrics } from './metrics.ts';
import type { FontFile } from './subset.ts';

/** URL folder of font files and their style sheets. */
export const FONTS_FOLDER = 'fonts';

/** Family name of each language; the value of `--title` in the style sheets. */
const FAMILIES: Readonly<Record<Lang, string>> = {
  'zh-Hans': 'Xiangju SC',
  'zh-Hant': 'Xiangju TC',
  en: 'Xiangju Latin',
};

/** A font file and the language whose family it belongs to. */
export interface ScriptFontFile {
  script: Lang;
  file: FontFile;
}

/**
 * The style sheet for the heading font of a page: the Latin file in every family, then the other files, then the rules
 * for the fallback that is shown until they are loaded.
 */
export function fontFaceCss(
  latin: FontFile,
  files: readonly ScriptFontFile[],
  fallbacks: readonly FallbackMetrics[],
): string {
  const latinInAll = (['zh-Hans', 'zh-Hant', 'en'] as const).map((script) => ({ script, file: latin }));
  return [...[...latinInAll, ...files].map(fontFaceRule), ...fallbacks.map(fallbackRule)].join('\n');
}

/** URL of a font file or style sheet, from the site's root. */
export function fontUrl(name: string): string {
  return `/${FONTS_FOLDER}/${name}`;
}

/** Characters as the value of `unicode-range` (CSS Fonts 4), adjacent code points as one range. */
export function unicodeRange(characters: string): string {
  const codePoints = [...characters].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last && codePoint === last[1] + 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number) => codePoint.toString(16);
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join();
}

function fontFaceRule({ script, file }: ScriptFontFile): string {
  const declarations = [
    `font-family:"${FAMILIES[script]}"`,
    'font-weight:700',
    'font-display:swap',
    `src:url(${fontUrl(file.name)})format("woff2")`,
    `unicode-range:${unicodeRange(file.characters)}`,
  ];
  return `@font-face{${declarations.join(';')}}`;
}

/** Full and PostScript names of Times Bold and of Liberation Serif Bold, which has the same widths. */
const FALLBACK_FONTS = [
  'Times New Roman Bold',
  'TimesNewRomanPS-BoldMT',
  'Liberation Serif Bold',
  'LiberationSerif-Bold',
];

/** Times with the metrics of the heading font, so that titles break at the same words before and after it is loaded. */
function fallbackRule({ characters, size, ascent, descent }: FallbackMetrics): string {
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  const declarations = [
    'font-family:"Xiangju Stand-in"',
    'font-weight:700',
    `src:${FALLBACK_FONTS.map((name) => `local("${name}")`).join()}`,
    `size-adjust:${percent(size)}`,
    `ascent-override:${percent(ascent)}`,
    `descent-override:${percent(descent)}`,
    'line-gap-override:0%',
    `unicode-range:${unicodeRange(characters)}`,
  ];
  return `@font-face{${declarations.join(';')}}`;
}
