import { didYouMean, type Wordings } from './wording.ts';

/** Messages about pictures. */
export const pictureWordings = {
  'picture-alt': ({ url }) => ({
    what: `The picture ${url} has no alt text.`,
    why: 'Screen readers read the alt text in place of the picture.',
    fix: 'Describe the picture in the brackets: ![What it shows](…).',
  }),
  'picture-credit': ({ url, alt }) => ({
    what: `The picture ${url} has no credit or no licence.`,
    why: 'The archive may only show pictures with a known author and licence.',
    fix: `Add a title: ![${alt}](${url} "What it shows. Photo: Lin Wanqing, CC BY 4.0").`,
  }),
  'picture-temporary': ({ url }) => ({
    what: `The URL ${url} is temporary.`,
    why: 'It expires, or works only for people who are signed in.',
    fix: 'Save the picture as public/pictures/name.webp and write /pictures/name.webp.',
  }),
  'picture-elsewhere': ({ url }) => ({
    what: `The picture ${url} is on another site.`,
    why: 'Pages of the archive load nothing from other sites, so it would not be shown.',
    fix: 'If its licence allows it, save it as public/pictures/name.webp and write /pictures/name.webp; otherwise link to it.',
  }),
  'picture-content': ({ url, ending, content }) => ({
    what: `${url} is ${content ? `a ${content} file` : 'not a PNG, JPEG, WebP, AVIF or GIF file'}, but its ending is ${ending}.`,
    why: 'A browser would not show it, or would show an SVG or HTML file as a page of this site.',
    fix: 'Save the picture again as .webp, .png or .jpg.',
  }),
  'picture-size': ({ url, bytes, most }) => ({
    what: `${url} has ${(bytes / 1e6).toFixed(1)} MB.`,
    why: `A picture has at most ${most / 1e6} MB, so that the page opens on a slow connection.`,
    fix: 'Save it again as .webp, at most 2000 pixels wide.',
  }),
  'picture-missing': ({ url, ...args }) => ({
    what: `There is no picture ${url}.`,
    why: 'The page would show an empty frame.',
    fix: didYouMean(args, 'Put the file into public/pictures/, or correct the path.'),
  }),
} satisfies Partial<Wordings>;
