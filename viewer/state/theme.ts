import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

export type ThemeName = 'light' | 'dark';

/** Light or dark: the system's, until the reader chooses. The choice is the reader's own and not part of a link. */
export interface Theme {
  readonly current: ReadonlySignal<ThemeName>;
  toggle(): void;
}

const KEPT = 'entente-theme';

export function createTheme(): Theme {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(system.matches);
  system.addEventListener('change', () => {
    dark.value = system.matches;
  });
  const chosen = signal(recall());
  const current = computed<ThemeName>(() => chosen.value ?? (dark.value ? 'dark' : 'light'));
  effect(() => {
    document.documentElement.setAttribute('data-theme', current.value);
  });
  return {
    current,
    toggle() {
      chosen.value = current.peek() === 'dark' ? 'light' : 'dark';
      keep(chosen.value);
    },
  };
}

/** Storage may be forbidden; then the choice lasts as long as the page. */
function recall(): ThemeName | undefined {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: ThemeName): void {
  try {
    localStorage.setItem(KEPT, theme);
  } catch {
    // Nothing to do: see above.
  }
}
