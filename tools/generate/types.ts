import ts from 'typescript';

/** `OtherString`: the SDK's mark that Stripe may add values to an enum. */
export const isOpenEnumMark = (type: ts.Type): boolean =>
	type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String);

/** The SDK's exact numbers, sent as text. */
export const isDecimal = (type: ts.Type): boolean =>
	type.aliasSymbol?.name === 'Decimal' ||
	type.symbol?.name === 'Decimal' ||
	(type.isIntersection() && type.types.some((part) => part.symbol?.name.startsWith('Decimal')));
