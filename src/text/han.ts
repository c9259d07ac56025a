/** Source of a regular expression that matches one Han character; for use with the flag `u` or `v`. */
export const HAN_PATTERN = String.raw`\p{Script=Han}`;

const ONE_HAN = new RegExp(HAN_PATTERN, 'u');
const ONLY_HAN = new RegExp(`^${HAN_PATTERN}+$`, 'u');

/** True when every character of a text is a Han character; false for an empty text. */
export function isHan(text: string): boolean {
  return ONLY_HAN.test(text);
}

/** True when a text contains a Han character. */
export function hasHan(text: string): boolean {
  return ONE_HAN.test(text);
}
