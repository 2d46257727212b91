import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { megabytes } from '../bench/report';
import type { Weighed } from './types';

function unpackedSize(tarball: string): number {
	const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
	try {
		execFileSync('tar', ['-xzf', tarball, '-C', folder]);
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
			file.isFile(),
		);
		return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What a user downloads, and what it takes on disk. */
export function weighPackage(tarball: string): Weighed {
	const figures = { packed_bytes: statSync(tarball).size, unpacked_bytes: unpackedSize(tarball) };
	return {
		title: 'Package',
		rows: [
			['Packed', 'Unpacked'],
			[megabytes(figures.packed_bytes), megabytes(figures.unpacked_bytes)],
		],
		figures,
	};
}
