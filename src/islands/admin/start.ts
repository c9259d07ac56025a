import './no-eval.ts';
import CMS from '@sveltia/cms';
import type { FormConfig } from '#cms/form-config.ts';
import { readFormFile, writeFormFile } from '#cms/form-file.ts';
import { customFormatName } from '#cms/relation-field.ts';
import type { Locale } from '#i18n/locales.ts';
import { localeInfo } from '#i18n/locales.ts';
import { refuseFaults } from './faults.ts';
import { previewTemplate } from './preview.ts';

const locale = chosenLocale();
const form: FormConfig = await (await fetch(`/admin/form.${locale}.json`)).json();
document.documentElement.lang = localeInfo[locale].lang;
for (const [name, shape] of Object.entries(form.shapes)) {
  CMS.registerCustomFormat(customFormatName(name), form.extensions[name] ?? 'yaml', {
    fromFile: (text) => readFormFile(name, shape, text),
    toFile: (group) => writeFormFile(name, shape, group),
  });
}
nameOriginal(form.words.original);
CMS.registerPreviewStyle('/admin/preview.css');
for (const collection of form.config.collections)
  CMS.registerPreviewTemplate(collection.name, previewTemplate(collection, localeInfo[locale].lang));
CMS.registerEventListener({ name: 'preSave', handler: refuseFaults(form) as never });
await CMS.init({ config: form.config as never });

/** Sveltia shows languages by their names in the browser; the original of a post may be in any. */
function nameOriginal(word: string): void {
  const { of } = Intl.DisplayNames.prototype;
  Intl.DisplayNames.prototype.of = function (code) {
    return code === 'original' ? word : of.call(this, code);
  };
}

/** The language chosen in the form's own settings, else the browser's. */
function chosenLocale(): Locale {
  const settings = localStorage.getItem('sveltia-cms.prefs') ?? '';
  const language = /"locale":"([^"]+)"/.exec(settings)?.[1] ?? navigator.language;
  if (/^zh-(?:TW|HK|MO|Hant)/i.test(language)) return 'zh-hant';
  return language.startsWith('zh') ? 'zh-hans' : 'en';
}
