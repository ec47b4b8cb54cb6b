// Fetches what the tests of exports read them back with: Gephi's importers (from Maven Central) and a Python with
// networkx (from PyPI), both into .cache/readers. What is there already stays.
//   npm run readers
import { mkdirSync } from 'node:fs';
import { makePython, runs } from '../python.ts';
import { GEPHI, PYTHON, readersHere } from './places.ts';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';

const complaints = [fetchGephi(), makePython(PYTHON)].filter((complaint) => complaint !== undefined);
for (const complaint of complaints) console.error(complaint);
const here = readersHere();
console.log(
  `Gephi's importers: ${here.gephi ? 'here' : 'missing'}; Python's readers: ${here.python ? 'here' : 'missing'}`,
);
process.exit(complaints.length === 0 ? 0 : 1);

function fetchGephi(): string | undefined {
  if (!runs('java', ['-version']))
    return 'Java is missing: install a JDK of version 17 or newer (Debian: default-jdk-headless).';
  if (readersHere().gephi) return undefined;
  if (!runs('mvn', ['-version'])) return 'Maven is missing: install it (Debian: maven).';
  mkdirSync(GEPHI.folder, { recursive: true });
  const words = ['-q', '-B', COPY, `-Dartifact=${GEPHI.artifact}`, `-DoutputDirectory=${GEPHI.folder}`];
  return runs('mvn', words, 'inherit')
    ? undefined
    : 'Maven could not fetch the Gephi toolkit; its message stands above.';
}
