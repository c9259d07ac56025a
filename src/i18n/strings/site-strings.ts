import { connectClientStrings } from './client/connect.ts';
import { graphClientStrings } from './client/graph.ts';
import { nodeDetailStrings } from './client/node-detail.ts';
import { nodePickerStrings } from './client/node-picker.ts';
import { offlineNoticeStrings } from './client/offline-notice.ts';
import { offlinePageStrings } from './client/offline-page.ts';
import { readerStrings } from './client/reader.ts';
import { searchBoxStrings } from './client/search-box.ts';
import { searchPageStrings } from './client/search-page.ts';
import { formItemStrings } from './form/field-items.ts';
import { formFieldStrings } from './form/fields.ts';
import { formStrings } from './form/labels.ts';
import { formOpeningStrings } from './form/opening.ts';
import { formValueStrings } from './form/values.ts';
import { connectStrings } from './pages/connect.ts';
import { correctionStrings } from './pages/corrections.ts';
import { dataStrings } from './pages/data.ts';
import { drawingStrings } from './pages/drawing.ts';
import { editionStrings } from './pages/editions.ts';
import { embedStrings } from './pages/embed.ts';
import { entityStrings } from './pages/entity.ts';
import { eventStrings } from './pages/event.ts';
import { evidenceStrings } from './pages/evidence.ts';
import { figureStrings } from './pages/figures.ts';
import { graphStrings } from './pages/graph.ts';
import { homeStrings } from './pages/home.ts';
import { listStrings } from './pages/lists.ts';
import { missingStrings } from './pages/missing.ts';
import { newStrings } from './pages/new.ts';
import { offlineStrings } from './pages/offline.ts';
import { parallelStrings } from './pages/parallel.ts';
import { personStrings } from './pages/person.ts';
import { postStrings } from './pages/post.ts';
import { promiseStrings } from './pages/promises.ts';
import { relatednessStrings } from './pages/relatedness.ts';
import { relationStrings } from './pages/relations.ts';
import { relationshipStrings } from './pages/relationship.ts';
import { requestStrings } from './pages/requests.ts';
import { searchStrings } from './pages/search.ts';
import { sessionStrings } from './pages/session.ts';
import { frameStrings } from './pages/site.ts';
import { statisticStrings } from './pages/statistic.ts';
import { tombstoneStrings } from './pages/tombstone.ts';

/**
 * Every string of the site itself, by key; a key starts with its feature. A test checks that no two tables have the
 * same key.
 */
export const siteStrings = {
  ...nodePickerStrings,
  ...nodeDetailStrings,
  ...connectClientStrings,
  ...graphClientStrings,
  ...searchBoxStrings,
  ...searchPageStrings,
  ...readerStrings,
  ...offlineNoticeStrings,
  ...offlinePageStrings,
  ...frameStrings,
  ...homeStrings,
  ...listStrings,
  ...postStrings,
  ...parallelStrings,
  ...relatednessStrings,
  ...eventStrings,
  ...sessionStrings,
  ...personStrings,
  ...entityStrings,
  ...editionStrings,
  ...evidenceStrings,
  ...statisticStrings,
  ...figureStrings,
  ...connectStrings,
  ...graphStrings,
  ...relationStrings,
  ...relationshipStrings,
  ...searchStrings,
  ...drawingStrings,
  ...correctionStrings,
  ...promiseStrings,
  ...tombstoneStrings,
  ...dataStrings,
  ...offlineStrings,
  ...missingStrings,
  ...newStrings,
  ...requestStrings,
  ...embedStrings,
  ...formStrings,
  ...formOpeningStrings,
  ...formValueStrings,
  ...formFieldStrings,
  ...formItemStrings,
} as const;

export type StringKey = keyof typeof siteStrings;
