import { spawnSync } from 'node:child_process';
import { SetupError } from '../../graph/model/index.ts';

/** Starts the service of docker-compose.yml and waits until it is healthy. */
export function startOnDocker(port: number): void {
  compose(port, 'up', '--detach', '--wait');
}

/** Stops it; its volume stays. */
export function stopOnDocker(port: number): void {
  compose(port, 'down');
}

function compose(port: number, ...words: readonly string[]): void {
  const env = { ...process.env, NEO4J_PORT: String(port) };
  const { status, error } = spawnSync('docker', ['compose', ...words], { stdio: 'inherit', env });
  if (status === 0) return;
  const reason = error ? `: ${error.message}` : '; what it said stands above';
  throw new SetupError('docker', `docker compose ${words[0]} failed${reason}. "--on java" does without Docker.`);
}
