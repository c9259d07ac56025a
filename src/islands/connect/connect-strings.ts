import type { Translate } from '#i18n/message.ts';
import type { connectClientStrings } from '#i18n/strings/client/connect.ts';
import type { nodeDetailStrings } from '#i18n/strings/client/node-detail.ts';
import type { nodePickerStrings } from '#i18n/strings/client/node-picker.ts';
import type { Connection } from './connection.ts';

/** Keys of the strings that the page carries. */
export type ConnectStringKey =
  | keyof typeof connectClientStrings
  | keyof typeof nodeDetailStrings
  | keyof typeof nodePickerStrings;
export type TranslateConnect = Translate<ConnectStringKey>;

/** The message in place of paths; empty before an end is chosen. */
export function connectionMessage(
  connection: Exclude<Connection, { type: 'paths' }>,
  t: TranslateConnect,
): string {
  switch (connection.type) {
    case 'empty':
      return '';
    case 'unknown':
      return t('connect.unknown', { id: connection.id });
    case 'half':
      return t('connect.half', { from: connection.node.name });
    case 'same':
      return t('connect.same', { from: connection.node.name });
    case 'none':
      return t('connect.none', { from: connection.from.name, to: connection.to.name });
  }
}
