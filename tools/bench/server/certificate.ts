import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What a server shows, and the authority by which it is believed. PEM, all of it. */
export interface Issued {
	authority: string;
	cert: string;
	key: string;
}

/** For whom servers here are. */
const ADDRESS = [127, 0, 0, 1];
const DAY = 24 * 60 * 60 * 1000;

/** A value of ASN.1 in DER (X.690): its tag, its length, and what is in it. */
function der(tag: number, ...content: Buffer[]): Buffer {
	const { length } = Buffer.concat(content);
	const lengthOf = (bytes: number) =>
		bytes < 0x80 ? [bytes] : bytes < 0x100 ? [0x81, bytes] : [0x82, bytes >> 8, bytes & 0xff];
	return Buffer.concat([Buffer.from([tag, ...lengthOf(length)]), ...content]);
}

const sequence = (...content: Buffer[]) => der(0x30, ...content);
const hex = (digits: string) => Buffer.from(digits, 'hex');
const time = (at: Date) => der(0x17, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

/** Names of things (object identifiers), in DER. */
const ECDSA_WITH_SHA256 = sequence(hex('06082a8648ce3d040302'));
const COMMON_NAME = hex('0603550403');
const SUBJECT_ALTERNATIVE_NAME = hex('0603551d11');
const BASIC_CONSTRAINTS = hex('0603551d13');

const named = (name: string) => sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
const extension = (name: Buffer, value: Buffer) => sequence(name, der(0x04, value));
const YES = der(0x01, hex('ff'));

interface Certificate {
	issuer: string;
	subject: string;
	publicKey: KeyObject;
	extension: Buffer;
}

/** A certificate (RFC 5280) for a day, signed with the issuer's key. */
function certificate({ issuer, subject, publicKey, extension }: Certificate, signer: KeyObject): string {
	const now = Date.now();
	const content = sequence(
		// Version 3.
		der(0xa0, der(0x02, hex('02'))),
		der(0x02, Buffer.from([1, ...randomBytes(8)])),
		ECDSA_WITH_SHA256,
		named(issuer),
		sequence(time(new Date(now - DAY / 24)), time(new Date(now + DAY))),
		named(subject),
		publicKey.export({ type: 'spki', format: 'der' }),
		der(0xa3, sequence(extension)),
	);
	const signature = der(0x03, hex('00'), sign('sha256', content, signer));
	const text = sequence(content, ECDSA_WITH_SHA256, signature).toString('base64').replace(/.{64}/g, '$&\n');
	return `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`;
}

/**
 * Makes an authority, and has it vouch for a server on this machine (127.0.0.1). Both are of this moment: the
 * authority's key is not kept, and nothing that could be believed later lies about.
 */
export function issue(): Issued {
	const [root, server] = [1, 2].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
	const issuer = 'Benchmark authority';
	return {
		authority: certificate(
			{
				issuer,
				subject: issuer,
				publicKey: root.publicKey,
				extension: extension(BASIC_CONSTRAINTS, sequence(YES)),
			},
			root.privateKey,
		),
		cert: certificate(
			{
				issuer,
				subject: 'Benchmark server',
				publicKey: server.publicKey,
				extension: extension(SUBJECT_ALTERNATIVE_NAME, sequence(der(0x87, Buffer.from(ADDRESS)))),
			},
			root.privateKey,
		),
		key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
	};
}
