import { meant, type Wordings } from './wording.ts';

/** What is said of pictures. */
export const pictureWordings: Wordings = {
  'picture-alt': ({ url }) => ({
    what: `The picture ${url} has no words.`,
    why: 'Who cannot see it reads its words instead.',
    fix: 'Say in the brackets what it shows: ![What it shows](…).',
  }),
  'picture-credit': ({ url, alt }) => ({
    what: `The picture ${url} does not say who made it, and under which licence.`,
    why: 'Without both we may not show it.',
    fix: `Add a title: ![${alt}](${url} "What it shows. Photo: Lin Wanqing, CC BY 4.0").`,
  }),
  'picture-temporary': ({ url }) => ({
    what: `The address ${url} is a temporary one.`,
    why: 'It works today, in your browser, and for nobody tomorrow.',
    fix: 'Save the picture, put it into public/pictures/ and write /pictures/name.webp.',
  }),
  'picture-elsewhere': ({ url }) => ({
    what: `The picture ${url} stands elsewhere.`,
    why: 'Our pages load nothing from anybody else, so it would not be shown.',
    fix: 'If its licence allows it, put it into public/pictures/ and write /pictures/name.webp; else link to it.',
  }),
  'picture-missing': (args) => ({
    what: `There is no picture ${args['url']}.`,
    why: 'The page would show an empty place.',
    fix: meant(args, 'Put the file into public/pictures/, or mend the address.'),
  }),
};
