import nlp from 'compromise';

/** The persons, places and organisations that compromise finds in a text. */
export function namesByCompromise(text: string): readonly string[] {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].flatMap(
    (view) => view.out('array') as string[],
  );
}
