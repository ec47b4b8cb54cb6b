import { main } from './commands/index.ts';
import { codeOf, type Effects, realEffects } from './effects.ts';

const effects: Effects = realEffects();
// A reader that has seen enough, such as `head`, is no trouble.
process.stdout.on('error', (error) => process.exit(codeOf(error) === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), effects);
