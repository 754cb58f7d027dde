import { nothing } from 'lit';

import { categoryIcons } from './category-icons.ts';
import { icon } from './icon.ts';

/** The sign of a topic, by the name that the feed gives it; nothing for a name that we have no sign for. */
export const categoryIcon = (name: string | undefined) =>
  name !== undefined && Object.hasOwn(categoryIcons, name) ? icon(categoryIcons[name]!) : nothing;
