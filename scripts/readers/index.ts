// Fetches what the tests of exports read them back with: Gephi's importers (from Maven Central) and a Python with
// networkx (from PyPI), both into .cache/readers. What is there already stays.
//   npm run readers
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { GEPHI, PYTHON, readersHere } from './places.ts';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';

const complaints = [fetchGephi(), makePython()].filter((complaint) => complaint !== undefined);
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

function makePython(): string | undefined {
  const wanted = readFileSync(PYTHON.requirements, 'utf8');
  if (existsSync(PYTHON.stamp) && readFileSync(PYTHON.stamp, 'utf8') === wanted) return undefined;
  rmSync(PYTHON.folder, { recursive: true, force: true });
  if (!runs('python3', ['-m', 'venv', PYTHON.folder]))
    return 'Python 3.11 or newer with venv is missing: install it (Debian: python3-venv).';
  const words = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', PYTHON.requirements];
  if (!runs(PYTHON.program, words, 'inherit')) return 'pip could not install the readers; its message stands above.';
  copyFileSync(PYTHON.requirements, PYTHON.stamp);
  return undefined;
}

function runs(program: string, words: readonly string[], output: 'ignore' | 'inherit' = 'ignore'): boolean {
  return spawnSync(program, words, { stdio: ['ignore', output, output] }).status === 0;
}
