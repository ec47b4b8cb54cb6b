import { setFlagsFromString } from 'node:v8';
import { main } from './commands/index.ts';
import { codeOf, type Effects, realEffects } from './effects.ts';

// V8 lets what is no longer needed grow to three times what is, in each thread; half as much costs hardly any time.
setFlagsFromString('--heap-growing-percent=30');

const effects: Effects = realEffects();
// A reader that has seen enough, such as `head`, is no trouble.
process.stdout.on('error', (error) => process.exit(codeOf(error) === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), effects);
