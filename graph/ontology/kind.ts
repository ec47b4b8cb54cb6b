/** A kind of node. `forms` lists the values of its `form` attribute, `color` its colour in the legend (light, dark). */
export interface Kind {
  readonly kind: string;
  readonly plural: string;
  readonly describes: string;
  /** actor: takes part; event: is taken part in; place; source. */
  readonly role: 'actor' | 'event' | 'place' | 'source';
  readonly forms: readonly string[];
  /** Colour-blind-safe hues, for light and dark backgrounds. */
  readonly color: { readonly light: string; readonly dark: string };
}
