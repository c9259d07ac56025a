/** What is said where an edge opens, in both written languages; Traditional is converted from Simplified. */
export const evidence = {
  'zh-Hans': {
    'certainty.stated': '明文记载',
    'certainty.implied': '由出处推知',
    'certainty.disputed': '各方说法不一，并列于此，不作取舍',
    'evidence.ours': '本页所取',
    'evidence.others': '另有一说：{says}',
    'evidence.heading': '本站文章的题记',
    'evidence.after': '据',
    'affiliation.at': '在{x}上',
    'affiliation.then': '当时属于',
  },
  en: {
    'certainty.stated': 'stated',
    'certainty.implied': 'implied, not stated in so many words',
    'certainty.disputed': 'sources disagree; side by side, none chosen',
    'evidence.ours': 'Given on this page',
    'evidence.others': 'Elsewhere: {says}',
    'evidence.heading': 'The heading of a post of ours',
    'evidence.after': 'after',
    'affiliation.at': 'at {x}',
    'affiliation.then': 'then of',
  },
} as const;
