import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterPicture, MOST_AT_ONCE } from '../state/ready.ts';
import { useApp } from './context.ts';

/** Milliseconds between turns: each panel is a block of its own, and the map can be dragged in between. */
const TURN = 60;

interface Props {
  /** When it comes after the map, counted from 1. */
  turn: number;
  /** Whether it asks something of every element, and waits till that has been looked up. */
  counts?: boolean;
  /** What holds its place, with words. */
  placeholder: ComponentChildren;
  children: ComponentChildren;
}

/** Of a large graph the map comes first; panels that count through all of it follow, one by one. */
export function Later({ turn, counts = false, placeholder, children }: Props) {
  const app = useApp();
  const [come, setCome] = useState(app.dataset.edges.size <= MOST_AT_ONCE);
  const drawn = app.drawn.value && (app.ready.value || !counts);
  useEffect(() => {
    if (come || !drawn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = afterPicture(() => {
      timer = setTimeout(() => setCome(true), TURN * turn);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [come, drawn, turn]);
  return <>{come ? children : placeholder}</>;
}
