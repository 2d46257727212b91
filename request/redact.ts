const KEY = /\b((?:sk|rk|whsec)_(?:test_|live_)?)[\w*]+/g;
/** Thirteen to nineteen digits, in groups or not: as long as a card number. */
const CARD = /\b\d(?:[ -]?\d){8,14}((?:[ -]?\d){4})\b/g;

/** Text that can be shown: no secret key, no whole card number. */
export const withoutSecrets = (text: string): string => text.replace(KEY, '$1…').replace(CARD, '…$1');
