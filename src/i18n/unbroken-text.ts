const NO_BREAK = '\u00a0';

/**
 * A title or remark with no-break spaces, so that no line begins with a plus or a separator, a unit is on the line of
 * its number, and the year at the end of a name is not alone on a line.
 */
export function unbrokenText(title: string): string {
  return title
    .replaceAll(' + ', `${NO_BREAK}+ `)
    .replaceAll(' · ', `${NO_BREAK}· `)
    .replace(/(?<=\d) (?=[年月日届场個个人位篇次座家条條项項岁歲天万萬亿億])/gu, NO_BREAK)
    .replace(/(?<=\S) (?=(?:19|20)\d\d(?:$|[：:，,（(]))/gu, NO_BREAK);
}
