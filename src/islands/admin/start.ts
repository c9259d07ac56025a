/** Script of the content form: registers previews, fields and file formats, and starts Sveltia CMS. */

import './zod-jitless.ts';
import CMS from '@sveltia/cms';
import { TEXT_WIDGET } from '#cms/collections.ts';
import type { FormConfig } from '#cms/form-config.ts';
import { readFormFile, writeFormFile } from '#cms/form-file.ts';
import { customFormatName } from '#cms/relation-field.ts';
import type { FieldGroup } from '#cms/shape.ts';
import { localeInfo } from '#i18n/locales.ts';
import { fetchJson } from '../dom/fetch-json.ts';
import { createEntryChecker } from './entry-checker.ts';
import formStyles from './form.css?inline';
import { formLocale } from './form-locale.ts';
import { LoadedEntries } from './loaded-entries.ts';
import { previewTemplate } from './preview-template.ts';
import { checkBeforeSave } from './save-check.ts';
import { textControl, textPreview } from './text-field.ts';

const locale = formLocale(localStorage.getItem('sveltia-cms.prefs'), navigator.language);
const form = await fetchJson<FormConfig>(`/admin/form.${locale}.json`);
const { lang } = localeInfo[locale];
const entries = new LoadedEntries();
document.documentElement.lang = lang;
for (const [name, shape] of Object.entries(form.shapes)) {
  CMS.registerCustomFormat(customFormatName(name), form.extensions[name] ?? 'yaml', {
    // The path is given by a patch of Sveltia.
    fromFile: ((text: string, path: string) => {
      const group = readFormFile(name, shape, text);
      entries.add(path, text, group);
      return group;
    }) as (text: string) => FieldGroup,
    toFile: (group) => writeFormFile(name, shape, group),
  });
}
nameOriginalLanguage(form.words.original);
addStyles(formStyles);
CMS.registerPreviewStyle('/admin/preview.css');
// The colours of the archive's own settings.
CMS.registerPreviewStyle('/site.css');
CMS.registerFieldType(TEXT_WIDGET, textControl(form, entries), textPreview());
for (const collection of form.config.collections)
  CMS.registerPreviewTemplate(collection.name, previewTemplate(collection, lang));
CMS.registerEventListener({
  name: 'preSave',
  handler: checkBeforeSave(form, entries, createEntryChecker(entries.files, lang)) as never,
});
await CMS.init({ config: form.config as never });

function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

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
