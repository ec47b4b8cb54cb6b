import type { ArticleReading } from '../../graph/model/index.ts';
import type { ViewedStore } from './content.ts';

type Found = NonNullable<Awaited<ReturnType<ViewedStore['article']>>>;

/** An article of a store as it is read beside its graph. */
export function readingOf(id: string, { record, text, sentences }: Found): ArticleReading {
  const first = <Key extends 'title' | 'source' | 'url'>(key: Key) => record.sightings.find((each) => each[key])?.[key];
  const title = first('title');
  const source = first('source');
  const url = first('url');
  return {
    id,
    text,
    sentences,
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(record.published ? { published: record.published } : {}),
    ...(url ? { url } : {}),
  };
}
