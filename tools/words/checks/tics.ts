import type { Check } from '../finding';

/** Turns that English does without, and what to write instead: see docs/style.md. */
export const TICS: Array<[pattern: RegExp, instead: string]> = [
	[/^(?:Who|Where|When|How|Which|Why)\b/, 'open with what the field is: "Date on which …", "Number of …"'],
	[/^What\b/, 'open with what the field is or does, not with a noun clause'],
	[
		/^(?:From|Up to|Until|In|On|To|For|With|By) (?:when|which|what|whom|where)\b/i,
		'"First day of …", "Last day …"',
	],
	[/\b(?:Left|If left|if left|when left) out\b/, '"Default: …"; on an update nothing'],
	[/\bof (?:your|its|their) own\b/i, '"your …", "its own …", before the noun'],
	[/\bwhere customers are kept as accounts\b/i, '"Only if you use accounts as customers"'],
	[/\band (?:of|to|in|for) no other\b|\bof theirs\b/i, 'say it without the trailing genitive'],
	[/\bGive (?:it|this|one of|either|exactly|none)\b(?! (?:its?|an?|the|your)\b)/i, '"Use either X or Y"'],
	[/\b(?:goes|go|going|went) on\b(?! (?:the|an?|your|its|one|it|this|invoices?)\b)/i, '"continue"'],
	[
		/\b(?:is|are|was|were) to(?: not)? (?:be|have|do|get|go|take|start|end|show|fill|pay|give|stay|happen|come)\b/i,
		'say what happens: "The account gets …", "must", "should"',
	],
	[/(?:^|[.;] )Not (?:with|together with|for|in|at|after|before|where|if)\b/, '"Cannot be combined with X"'],
	[
		/\b(?:one of the words|always the word)\b|^The word\b/i,
		'make it a choice, or name the values: "individual or company"',
	],
	[/\bunless [^.]*says? (?:otherwise|so)\b/i, '"unless X is set"'],
	[/\bby (?:itself|themselves)\b/i, '"automatically"'],
	[/\b(?:the|its|your|their|at) present\b/i, '"current", "currently"'],
	[/\bwork(?:s|ed|ing)? (?:it |them )?out\b/i, '"calculate"'],
	[/\blands?\b(?= (?:on|in|at|when|after|back)|[.,]|$)/i, '"is sent to", "arrives"'],
	[/\b(?:older|newer|new) (?:way|kind|form)\b/i, '"Deprecated: use X instead" or the name of the feature'],
	[/\bmakes? (?:one|it|them) up\b/i, '"generates one"'],
	[/\b(?:ways|way) to pay\b/i, '"payment methods"'],
	[/(?:^|[;,.] )so far\b/i, '"Currently"'],
	[/[;,][^.;]* unless set\b|, normally\b/i, '"Stripe\'s default is …"'],
	[/\bas is usual\b|\bout of the usual\b/i, 'leave it out, or "Default: …"'],
	[/\bwhat becomes of\b|\bhas become of\b/i, '"What happens to"'],
	[/\b(?:made|created|given|set up) on the spot\b/i, '"inline", "created with this request"'],
	[/\bgets? to see\b/i, '"sees"'],
	[/\bin (?:your|their|its) stead\b|\bin the way\b|\bstands? in for\b/i, '"instead", "for you", "replaces"'],
	[/\bcomes? of it\b/i, '"the result"'],
	[/\bas (?:it )?stands?\b|\bas they stand\b/i, '"as shown on", "as is"'],
	[/\bsums?\b(?! (?:of|up|already)\b)/, '"amount"'],
	[/\bfurther\b(?! (?:down|than|back)\b)/i, '"more", "other"'],
	[/\bwithin reach\b|\bto hand\b|\bat hand\b/i, '"available"'],
	[/\bwhat is (?:more|to be)\b|\bwhat is due\b/i, '"the amount due"'],
	[/\bthereby\b|\bwherein\b|\bhereby\b|\btherein\b|\bthereof\b/i, 'plain words'],
	[/\bpapers\b/i, '"documents"'],
	[/\bin the currency's smallest unit\b/i, '"such as 1050 or 10.50 USD"'],
	[/\bsuch as 1050(?! or 10\.50 USD|\.5 or 10\.505 USD)/, '"such as 1050 or 10.50 USD", without a comma'],
];

/** Turns of phrase that read like a translation. */
export const tics: Check = ({ field }) => ticsOf(field.description ?? '');

/** What a text has of them. */
export const ticsOf = (text: string) =>
	TICS.flatMap(([pattern, instead]) => {
		const found = pattern.exec(text)?.[0];
		return found ? [{ kind: 'tic' as const, say: `"${found.trim()}": write ${instead}` }] : [];
	});
