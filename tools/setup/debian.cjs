const { existsSync } = require('node:fs');

/** Whether packages of Debian's may be installed here without asking anybody. */
const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Commands of a step that install packages of Debian's, by the arguments of `apt-get install`. @param env of it */
const installing = (args, env = {}) => [
	['apt-get', ['update'], {}],
	['apt-get', ['install', '-y', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive', ...env } }],
];

module.exports = { installing, mayInstall };
