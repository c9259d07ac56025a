import type { Node } from '@takumi-rs/core';
import type { Lang } from '#schemas/text.ts';
import { CARD_SIZE, type CardText, type SocialCard } from './card.ts';
import { lightPalette } from './palette.ts';

/** The `src` by which the tree refers to the picture of the card. */
export const CARD_PICTURE_ID = 'picture';
/** Font family of each language; English is set in the Latin of the Simplified font. */
export const CARD_FONT_FAMILIES: Readonly<Record<Lang, string>> = {
  'zh-Hans': 'SC',
  'zh-Hant': 'TC',
  en: 'SC',
};

/** Margin and width of the text, in pixels like all sizes here. */
const MARGIN = 68;
const TEXT_WIDTH = 592;

/** A card as a tree for Takumi’s renderer. */
export function cardTree({ kicker, title, line, site, picture }: SocialCard): Node {
  const texts = [
    textNode(kicker, { fontSize: 25, color: lightPalette['seal-ink'] }),
    titleNode(title),
    ...(line ? [textNode(line, { ...LINE_STYLE, lineClamp: maxLines(title.parts.join('')) })] : []),
  ];
  return {
    type: 'container',
    style: {
      ...CARD_SIZE,
      display: 'flex',
      position: 'relative',
      backgroundColor: lightPalette.paper,
      color: lightPalette.ink,
    },
    children: [
      ...(picture ? [{ type: 'image' as const, src: CARD_PICTURE_ID, style: PICTURE_STYLE }] : []),
      { type: 'container', style: TEXT_STYLE, children: texts },
      {
        type: 'container',
        style: FOOT_STYLE,
        children: [sealNode(), textNode(site, { fontSize: 23, color: lightPalette['ink-3'] })],
      },
    ],
  };
}

const PICTURE_STYLE = {
  position: 'absolute',
  right: 26,
  top: 60,
  width: 500,
  height: 510,
  objectFit: 'contain',
} as const;
const TEXT_STYLE = {
  position: 'absolute',
  left: MARGIN,
  top: MARGIN,
  width: TEXT_WIDTH,
  height: CARD_SIZE.height - MARGIN * 2 - 92,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  gap: 22,
} as const;
const FOOT_STYLE = {
  position: 'absolute',
  left: MARGIN,
  bottom: MARGIN - 14,
  display: 'flex',
  alignItems: 'center',
  gap: 20,
} as const;
const LINE_STYLE = {
  fontSize: 26,
  lineHeight: 1.6,
  color: lightPalette['ink-2'],
  textOverflow: 'ellipsis',
  overflow: 'hidden',
} as const;

/** Font size of a title by its width on one line, in em; a wider one is set in `SMALLEST_TITLE`. */
const TITLE_SIZES = [
  { maxWidthEm: 11, sizePx: 76 },
  { maxWidthEm: 22, sizePx: 62 },
  { maxWidthEm: 36, sizePx: 50 },
] as const;
const SMALLEST_TITLE = 40;

function titleNode({ parts, lang }: SocialCard['title']): Node {
  const width = widthEm(parts.join(''));
  const fontSize = TITLE_SIZES.find(({ maxWidthEm }) => width <= maxWidthEm)?.sizePx ?? SMALLEST_TITLE;
  const chinese = lang !== 'en' && parts.length > 1;
  // A zero-width space between parts, with `keep-all`, lets lines break there only.
  return textNode(
    { text: parts.join(chinese ? '\u200b' : ''), lang },
    {
      fontSize,
      fontWeight: 700,
      lineHeight: 1.28,
      textWrap: 'balance',
      wordBreak: chinese ? 'keep-all' : 'normal',
      lineClamp: 5,
      textOverflow: 'ellipsis',
    },
  );
}

/** Most lines of the sentence below a title. */
function maxLines(title: string): number {
  return widthEm(title) > 36 ? 2 : 3;
}

/** Approximate width of a text in em: 1 for a CJK character, 0.54 for a Latin letter. */
function widthEm(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u02ff' ? 1 : 0.54), 0);
}

function sealNode(): Node {
  const half = (character: string) => textNode({ text: character, lang: 'zh-Hans' }, SEAL_TEXT_STYLE);
  return { type: 'container', style: SEAL_STYLE, children: [half('相'), half('聚')] };
}

const SEAL_TEXT_STYLE = {
  fontSize: 27,
  fontWeight: 700,
  lineHeight: 1.04,
  color: lightPalette['seal-paper'],
} as const;
const SEAL_STYLE = {
  width: 66,
  height: 66,
  borderRadius: 5,
  backgroundColor: lightPalette.seal,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
} as const;

function textNode({ text, lang }: CardText, style: Record<string, string | number>): Node {
  return { type: 'text', text, style: { fontFamily: CARD_FONT_FAMILIES[lang], ...style } };
}
