import { useEffect, useState } from 'preact/hooks';
import { type App, createApp } from '../state/app.ts';
import { readDataset } from '../state/dataset.ts';
import { loadGraph } from '../state/source.ts';
import { AppProvider } from './context.ts';
import { Shell } from './Shell.tsx';

type Stage = { readonly app: App } | { readonly trouble: string } | undefined;

/** Loads the graph, and says so in words while it does, when it can't, and when there is nothing in it. */
export function Boot() {
  const [stage, setStage] = useState<Stage>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setStage(undefined);
    loadGraph().then(
      (graph) => setStage({ app: createApp(readDataset(graph)) }),
      (reason: unknown) => setStage({ trouble: reason instanceof Error ? reason.message : String(reason) }),
    );
  }, [attempt]);

  if (!stage) {
    return (
      <p class="wait" role="status">
        Loading the graph …
      </p>
    );
  }
  if ('trouble' in stage) {
    return (
      <main class="wait">
        <h1>The graph could not be loaded</h1>
        <p role="alert">{stage.trouble}</p>
        <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
          Try again
        </button>
      </main>
    );
  }
  if (stage.app.dataset.nodes.size === 0) {
    return (
      <main class="wait">
        <h1>This graph is empty</h1>
        <p>
          The store holds no articles yet. Add some with <code>entente build PATH</code>, then open this page again.
        </p>
      </main>
    );
  }
  return (
    <AppProvider value={stage.app}>
      <Shell />
    </AppProvider>
  );
}
