import { useApp } from './context.ts';
import { NodePicker } from './NodePicker.tsx';

/** Finds a node and opens its card. `/` leads to it from anywhere. */
export function SearchBox() {
  const app = useApp();
  return (
    <NodePicker label="Find a person, state, meeting …" onPick={(key) => app.select({ what: 'node', key })}>
      <span class="key" aria-hidden="true">
        /
      </span>
    </NodePicker>
  );
}
