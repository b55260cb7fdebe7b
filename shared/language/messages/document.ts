/** What is wrong with a document: schema, references, versions. */
import { defineMessages } from './define';

export const document = defineMessages({});
