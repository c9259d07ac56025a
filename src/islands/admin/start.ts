import './zod-jitless.ts';
import CMS from '@sveltia/cms';
import type { FormConfig } from '#cms/form-config.ts';
import { readFormFile, writeFormFile } from '#cms/form-file.ts';
import { customFormatName } from '#cms/relation-field.ts';
import { localeInfo } from '#i18n/locales.ts';
import { fetchJson } from '../dom/fetch-json.ts';
import { formLocale } from './form-locale.ts';
import { previewTemplate } from './preview-template.ts';
import { checkBeforeSave } from './save-check.ts';

const locale = formLocale(localStorage.getItem('sveltia-cms.prefs'), navigator.language);
const form = await fetchJson<FormConfig>(`/admin/form.${locale}.json`);
document.documentElement.lang = localeInfo[locale].lang;
for (const [name, shape] of Object.entries(form.shapes)) {
  CMS.registerCustomFormat(customFormatName(name), form.extensions[name] ?? 'yaml', {
    fromFile: (text) => readFormFile(name, shape, text),
    toFile: (group) => writeFormFile(name, shape, group),
  });
}
nameOriginalLanguage(form.words.original);
CMS.registerPreviewStyle('/admin/preview.css');
for (const collection of form.config.collections)
  CMS.registerPreviewTemplate(collection.name, previewTemplate(collection, localeInfo[locale].lang));
CMS.registerEventListener({ name: 'preSave', handler: checkBeforeSave(form) as never });
await CMS.init({ config: form.config as never });

/**
 * Sveltia 0.221 labels languages with Intl.DisplayNames and has no setting for labels. The configuration has a
 * language `original`, since the original of a post may be in any language; this gives it a name. Revisit when
 * Sveltia is updated, or takes labels of languages in its configuration.
 */
function nameOriginalLanguage(name: string): void {
  const { of } = Intl.DisplayNames.prototype;
  Intl.DisplayNames.prototype.of = function (code) {
    return code === 'original' ? name : of.call(this, code);
  };
}
