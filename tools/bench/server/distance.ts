import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * Passes on what comes from one side, each piece as late as it would be from afar.
 * @param open from when on anything can leave, by the clock of `performance`
 * @param way how long a piece is on its way, in milliseconds
 */
function carry(from: Socket, to: Socket, open: number, way: number): void {
	const onTheWay: Array<() => void> = [];
	const late = (arrive: () => void) => {
		onTheWay.push(arrive);
		// Whichever timer ends first: nothing overtakes.
		setTimeout(() => onTheWay.shift()?.(), Math.max(0, open - performance.now()) + way);
	};
	from.on('data', (piece: Buffer) => late(() => to.write(piece)));
	from.on('end', () => late(() => to.end()));
	from.on('error', () => to.destroy());
}

/**
 * A server that is as good as the one at the port, but far away: whatever goes there and back takes a round
 * trip, and so does opening a connection, which within a machine takes no time.
 * @param roundTrip milliseconds
 */
export function farAway(port: number, roundTrip: number): Server {
	return createServer({ noDelay: true }, (near) => {
		const far = connect({ port, host: '127.0.0.1', noDelay: true });
		carry(near, far, performance.now() + roundTrip, roundTrip / 2);
		carry(far, near, 0, roundTrip / 2);
	});
}
