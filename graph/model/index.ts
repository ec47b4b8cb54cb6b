export * from './article.ts';
export * from './claim.ts';
export * from './document.ts';
export * from './entity.ts';
export * from './graph.ts';
export * from './judgement.ts';
export * from './mention.ts';
export * from './notice.ts';
