import {
  calloutShortcode,
  codeShortcode,
  contentShortcode,
  quoteShortcode,
  tabShortcode,
  titledShortcode,
} from './shortcode-blocks.ts';
import {
  bilibiliUrl,
  embedShortcode,
  figureShortcode,
  fileShortcode,
  gistShortcode,
  imgprocShortcode,
} from './shortcode-media.ts';
import type { ShortcodeConversion } from './shortcode-use.ts';

const linkTarget: ShortcodeConversion = ({ parameters }) => parameters['path'] ?? parameters['0'] ?? '';
const codeOfContent = codeShortcode(({ lang = '' }) => lang);

/**
 * The known shortcodes by name: those of Hugo itself, Docsy, and the Kubernetes, KubeSphere and Academic-like sites.
 * An unknown shortcode loses its tags and keeps its content.
 */
export const SHORTCODES: Readonly<Record<string, ShortcodeConversion>> = {
  note: calloutShortcode('NOTE'),
  notice: calloutShortcode('NOTE'),
  alert: calloutShortcode('NOTE'),
  admonition: calloutShortcode('NOTE'),
  info: calloutShortcode('NOTE'),
  pageinfo: calloutShortcode('NOTE'),
  tip: calloutShortcode('TIP'),
  success: calloutShortcode('TIP'),
  important: calloutShortcode('IMPORTANT'),
  warning: calloutShortcode('WARNING'),
  caution: calloutShortcode('CAUTION'),
  danger: calloutShortcode('CAUTION'),
  capture: contentShortcode,
  tabs: contentShortcode,
  tabpane: contentShortcode,
  center: contentShortcode,
  columns: contentShortcode,
  column: contentShortcode,
  div: contentShortcode,
  blockquote: quoteShortcode,
  tab: tabShortcode,
  details: titledShortcode('summary', 'title', '0'),
  expand: titledShortcode('0', 'title'),
  table: titledShortcode('caption'),
  mermaid: codeShortcode(() => 'mermaid'),
  highlight: codeShortcode(({ 0: language = '' }) => language),
  code: (use) => (use.content ? codeOfContent(use) : fileShortcode(use)),
  comment: ({ report, line, raw, content }) => {
    report('dropped', 'comment', line, `${raw}${content?.text ?? ''}`);
    return '';
  },
  figure: figureShortcode,
  imgproc: imgprocShortcode,
  ref: linkTarget,
  relref: linkTarget,
  glossary_tooltip: ({ parameters }) =>
    parameters['text'] ?? (parameters['term_id'] ?? parameters['0'] ?? '').replaceAll('-', ' '),
  heading: ({ parameters, chinese }) =>
    KUBERNETES_HEADINGS[parameters['0'] ?? '']?.[chinese ? 1 : 0] ?? parameters['0'],
  'feature-state': ({ parameters: { for_k8s_version: version, state, feature_gate_name: gate } }) => {
    const parts = [version && `Kubernetes ${version}`, state && `[${state}]`, gate && `\`${gate}\``];
    return `\n> ${parts.filter(Boolean).join(' ')}\n`;
  },
  youtube: embedShortcode((id) => `https://www.youtube.com/watch?v=${id}`, 'YouTube'),
  bilibili: embedShortcode(bilibiliUrl, 'Bilibili'),
  vimeo: embedShortcode((id) => `https://vimeo.com/${id}`, 'Vimeo'),
  tweet: embedShortcode((id) => `https://twitter.com/i/status/${id}`, 'Twitter'),
  gist: gistShortcode,
  include: fileShortcode,
  code_sample: fileShortcode,
  codenew: fileShortcode,
};

/** Headings that the Kubernetes site has in one place, in English and in Chinese. */
const KUBERNETES_HEADINGS: Readonly<Record<string, readonly [string, string]>> = {
  objectives: ['Objectives', '教程目标'],
  prerequisites: ['Before you begin', '准备开始'],
  cleanup: ['Cleaning up', '清理现场'],
  whatsnext: ['What’s next', '接下来'],
  synopsis: ['Synopsis', '简介'],
  options: ['Options', '选项'],
  seealso: ['See also', '另请参见'],
};
