/**
 * `npm run weigh`: what the package weighs in downloads, in n8n's memory, in the editor and per item. The
 * last line is JSON.
 */
import { areas } from '../../api/areas';
import { summary, show, type Aims } from '../bench/report';
import { PACKAGE, packPackage } from '../host/pack';
import { weighDescriptions } from './description';
import { weighHost } from './host';
import { weighItems } from './items';
import { weighPackage } from './package';

/** The figures that have an aim. */
const AIMS: Aims<string> = {
	description_bytes: ['≤', 2_600_000],
	description_gzip_bytes: ['≤', 260_000],
	top_level_properties: ['≤', 1_200],
	start_ratio: ['≤', 1.1],
	memory_ratio: ['≤', 1.1],
	bytes_per_field_ratio: ['≤', 0.7],
	bytes_per_request_field_ratio: ['≤', 0.7],
	bytes_per_described_field_ratio: ['≤', 0.7],
	item_time_ratio: ['≤', 1.1],
};

async function main(): Promise<void> {
	console.log('Weighing takes about three minutes.');
	const tarball = packPackage();
	const { weighed, served } = await weighHost(tarball);
	const described = (type: string) => {
		const found = served.find(({ name }) => name === type);
		if (!found) throw new Error(`n8n does not serve ${type}`);
		return found;
	};
	const all = [
		...weighDescriptions(
			Object.keys(areas).map((node) => described(`${PACKAGE}.${node}`)),
			described('n8n-nodes-base.stripe'),
		),
		weighPackage(tarball),
		weighed,
		await weighItems(),
	];
	for (const one of all) console.log(show(one));
	const figures = Object.assign({}, ...all.map((one) => one.figures)) as Record<string, number>;
	console.log(`${summary(figures, AIMS)}\n`);
	console.log(JSON.stringify(figures));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
