/** Frequent characters of modern Chinese, in both scripts; a wrong decoding gives few of them. */
const FREQUENT = new Set(
  '的一是不了在人有我他这这個个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔章發說時會為這個們來國對過後還進學從動現當沒開關點業將兩間問實無與長機經應戰頭體見話內給門員東聲論處義認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽達強難權設記類據邊張該規萬術領確傳師觀讓識帶導爭運筆題，。、：；！？“”（）《》',
);

/** Share of Han characters and marks that must be frequent before a decoding counts as sure. */
const SURE = 0.35;

/** A decoding with how well it reads as Chinese. */
interface Reading {
  label: string;
  text: string;
  share: number;
}

/**
 * Which of two decodings is Chinese. Statistics of byte pairs take a few Chinese characters for Japanese or Korean.
 * @returns undefined when neither reads as Chinese
 */
export function chooseChineseEncoding(
  readings: readonly { label: string; text: string }[],
): { label: string; text: string; isSure: boolean } | undefined {
  const [best, second] = readings.map(withShare).sort((a, b) => b.share - a.share);
  if (!best || best.share === 0) return undefined;
  return {
    label: best.label,
    text: best.text,
    isSure: best.share >= SURE && best.share > (second?.share ?? 0) * 1.5,
  };
}

function withShare({ label, text }: { label: string; text: string }): Reading {
  const wide = [...text].filter((character) => character > '\u00ff');
  const frequent = wide.filter((character) => FREQUENT.has(character));
  return { label, text, share: wide.length === 0 ? 0 : frequent.length / wide.length };
}
