import type { Node } from '@takumi-rs/core';
import type { Lang } from '#i18n/locales.ts';
import { type SocialCard, type CardText, CARD_SIZE } from './card.ts';
import { lightPalette } from './palette.ts';

/** Name under which the picture is handed to the renderer. */
export const CARD_PICTURE_ID = 'picture';
/** Family of each language's face; English is set in the Latin of the Simplified one. */
export const CARD_FONT_FAMILIES: Readonly<Record<Lang, string>> = { 'zh-Hans': 'SC', 'zh-Hant': 'TC', en: 'SC' };

const EDGE = 68;
const COLUMN = 592;

/** A card as the tree the renderer draws. */
export function cardTree({ kicker, title, line, site, picture }: SocialCard): Node {
  const words = [
    text(kicker, { fontSize: 25, color: lightPalette['seal-ink'] }),
    titleOf(title),
    ...(line ? [text(line, { ...LINE, lineClamp: lineLimit(title.parts.join('')) })] : []),
  ];
  return {
    type: 'container',
    style: { ...CARD_SIZE, display: 'flex', position: 'relative', backgroundColor: lightPalette.paper, color: lightPalette.ink },
    children: [
      ...(picture ? [{ type: 'image' as const, src: CARD_PICTURE_ID, style: PLACE }] : []),
      { type: 'container', style: TEXT, children: words },
      {
        type: 'container',
        style: FOOT,
        children: [seal(), text(site, { fontSize: 23, color: lightPalette['ink-3'] })],
      },
    ],
  };
}

const PLACE = {
  position: 'absolute',
  right: 26,
  top: 60,
  width: 500,
  height: 510,
  objectFit: 'contain',
} as const;
const TEXT = {
  position: 'absolute',
  left: EDGE,
  top: EDGE,
  width: COLUMN,
  height: CARD_SIZE.height - EDGE * 2 - 92,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  gap: 22,
} as const;
const FOOT = {
  position: 'absolute',
  left: EDGE,
  bottom: EDGE - 14,
  display: 'flex',
  alignItems: 'center',
  gap: 20,
} as const;
const LINE = {
  fontSize: 26,
  lineHeight: 1.6,
  color: lightPalette['ink-2'],
  textOverflow: 'ellipsis',
  overflow: 'hidden',
} as const;

/** A title takes as much room as it needs: four sizes by how wide it would be on one line. */
function titleOf({ parts, lang }: SocialCard['title']): Node {
  const whole = parts.join('');
  const fontSize =
    (
      [
        [11, 76],
        [22, 62],
        [36, 50],
      ] as const
    ).find(([most]) => widthOf(whole) <= most)?.[1] ?? 40;
  const chinese = lang !== 'en' && parts.length > 1;
  return text(
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

function lineLimit(title: string): number {
  return widthOf(title) > 36 ? 2 : 3;
}

/** Width of words in em, roughly: Latin letters are a little over half of one. */
function widthOf(words: string): number {
  return [...words].reduce((sum, one) => sum + (one > '\u02ff' ? 1 : 0.54), 0);
}

function seal(): Node {
  const half = (character: string) => text({ text: character, lang: 'zh-Hans' }, SEAL_TEXT);
  return { type: 'container', style: SEAL, children: [half('相'), half('聚')] };
}

const SEAL_TEXT = { fontSize: 27, fontWeight: 700, lineHeight: 1.04, color: lightPalette['seal-paper'] } as const;
const SEAL = {
  width: 66,
  height: 66,
  borderRadius: 5,
  backgroundColor: lightPalette.seal,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
} as const;

function text({ text: words, lang }: CardText, style: Record<string, string | number>): Node {
  return { type: 'text', text: words, style: { fontFamily: CARD_FONT_FAMILIES[lang], ...style } };
}
