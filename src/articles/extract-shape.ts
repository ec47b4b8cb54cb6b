import { z } from 'zod';

/** What a line of `entente extract` must hold. A module of its own, so that who reads no lines does not load zod. */
export const lineShape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
});
