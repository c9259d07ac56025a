import { addressesCheck } from './checks/addresses.ts';
import { calendarsCheck } from './checks/calendars.ts';
import { evidenceCheck } from './checks/evidence.ts';
import { feedsCheck } from './checks/feeds.ts';
import { foreignCheck } from './checks/foreign.ts';
import { hostileCheck } from './checks/hostile.ts';
import { hostingCheck } from './checks/hosting.ts';
import { htmlCheck } from './checks/html.ts';
import { languagesCheck } from './checks/languages.ts';
import { linkedDataCheck } from './checks/linked-data.ts';
import { linksCheck } from './checks/links.ts';
import { openDataCheck } from './checks/open-data.ts';
import { optOutCheck } from './checks/opt-out.ts';
import { outsideCheck } from './checks/outside.ts';
import { propertiesCheck } from './checks/properties.ts';
import { rebuildCheck } from './checks/rebuild.ts';
import { repeatCheck } from './checks/repeat.ts';
import type { VerifyCheck } from './verification.ts';

/** Every check, the quick ones first; the last three build the site again. */
export const VERIFY_CHECKS: readonly VerifyCheck[] = [
  evidenceCheck,
  addressesCheck,
  outsideCheck,
  openDataCheck,
  feedsCheck,
  calendarsCheck,
  languagesCheck,
  foreignCheck,
  linksCheck,
  linkedDataCheck,
  htmlCheck,
  hostileCheck,
  hostingCheck,
  propertiesCheck,
  optOutCheck,
  repeatCheck,
  rebuildCheck,
];
