/** Words for kinds of gatherings in Chinese, folded, and in English without blanks: an event may have only one of them in its names. */
const GATHERING_WORDS: readonly (readonly string[])[] = [
  ['峰会', 'summit'],
  ['工作坊', 'workshop'],
  ['开放日', 'openday'],
  ['社区日', 'communitydays'],
  ['沙龙', 'salon', 'meetup'],
  ['聚会', 'meetup'],
  ['直播', 'live'],
  ['研讨会', 'webinar', 'workshop'],
  ['周年', 'anniversary'],
  ['圆桌', 'panel'],
];

/** A normalised word with its words for gatherings exchanged for those of the other language; none where it has none. */
export function gatheringForms(word: string): string[] {
  return GATHERING_WORDS.flatMap((words) =>
    words
      .filter((from) => word.includes(from))
      .flatMap((from) => words.filter((to) => to !== from).map((to) => word.replace(from, to))),
  );
}

/** A word that ends with a Chinese word for a gathering, apart from it: 贝壳沙龙 as 贝壳 and 沙龙; any other word as it is. */
export function splitGatheringWord(word: string): string[] {
  const ending = GATHERING_WORDS.map(([chinese = '']) => chinese).find((end) => word.endsWith(end));
  return ending === undefined || [...word].length < [...ending].length + 2
    ? [word]
    : [word.slice(0, -ending.length), ending];
}
