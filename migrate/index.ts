import { runCommand } from './command';

process.exitCode = runCommand(process.argv.slice(2), {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
});
