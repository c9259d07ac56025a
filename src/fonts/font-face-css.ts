import type { Lang } from '#i18n/locales.ts';
import type { FallbackMetrics } from './metrics.ts';
import type { FontFile } from './subset.ts';

/** Where the site serves the faces. */
export const FONTS_FOLDER = 'faces';

/** Family of each script; the style sheet names them in `--title`. */
const FAMILIES: Readonly<Record<Lang, string>> = {
  'zh-Hans': 'Xiangju SC',
  'zh-Hant': 'Xiangju TC',
  en: 'Xiangju Latin',
};

/** A file and the script whose family it belongs to. */
export interface ScriptFontFile {
  script: Lang;
  file: FontFile;
}

/** The style sheet of a page's faces: Latin in every family, then each part, and the stand-in while they load. */
export function fontFaceCss(latin: FontFile, parts: readonly ScriptFontFile[], stretches: readonly FallbackMetrics[]): string {
  const inAll = (['zh-Hans', 'zh-Hant', 'en'] as const).map((script) => ({ script, file: latin }));
  return [...[...inAll, ...parts].map(rule), ...stretches.map(standIn)].join('\n');
}

/** Address of a font file of ours. */
export function fontUrl(name: string): string {
  return `/${FONTS_FOLDER}/${name}`;
}

function rule({ script, file }: ScriptFontFile): string {
  const lines = [
    `font-family:"${FAMILIES[script]}"`,
    'font-weight:700',
    'font-display:swap',
    `src:url(${fontUrl(file.name)})format("woff2")`,
    `unicode-range:${unicodeRange(file.characters)}`,
  ];
  return `@font-face{${lines.join(';')}}`;
}

/** Times under the metrics of the face, so that titles break where they will break in it. */
function standIn({ characters, size, ascent, descent }: FallbackMetrics): string {
  const names = [
    'Times New Roman Bold',
    'TimesNewRomanPS-BoldMT',
    'Liberation Serif Bold',
    'LiberationSerif-Bold',
  ];
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  const lines = [
    'font-family:"Xiangju Stand-in"',
    'font-weight:700',
    `src:${names.map((name) => `local("${name}")`).join()}`,
    `size-adjust:${percent(size)}`,
    `ascent-override:${percent(ascent)}`,
    `descent-override:${percent(descent)}`,
    'line-gap-override:0%',
    `unicode-range:${unicodeRange(characters)}`,
  ];
  return `@font-face{${lines.join(';')}}`;
}

/** The characters as a `unicode-range`, neighbours as one interval. */
export function unicodeRange(characters: string): string {
  const codes = [...characters].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const code of codes) {
    const last = spans.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join();
}
