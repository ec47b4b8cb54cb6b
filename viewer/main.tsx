import { render } from 'preact';
import { Boot } from './panels/Boot.tsx';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<Boot />, root);
}
