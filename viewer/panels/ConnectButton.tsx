import { keyOfTwo } from '../state/view.ts';
import { useApp } from './context.ts';

/** Asks for the paths from a node to another, which may still have to be chosen. */
export function ConnectButton({ from, to = '' }: { from: string; to?: string }) {
  const app = useApp();
  return (
    <button type="button" class="button small" onClick={() => app.select({ what: 'path', key: keyOfTwo(from, to) })}>
      {to ? 'Paths between them' : from ? 'Connect with …' : 'Connect two …'}
    </button>
  );
}
