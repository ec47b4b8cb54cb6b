import type { NodeAttributes } from '../../graph/model/index.ts';
import { clean } from '../state/words.ts';
import { Section } from './Section.tsx';

/** What a graph of another program says of an element and Entente has no name for. */
export function Others({ other = {} }: { other: NodeAttributes['other'] }) {
  return (
    <Section title="As the file has it" items={Object.entries(other)}>
      {([name, value]) => (
        <li key={name} dir="auto">
          <span class="quiet">{clean(name)}</span> {clean(typeof value === 'object' ? value.join(', ') : String(value))}
        </li>
      )}
    </Section>
  );
}
