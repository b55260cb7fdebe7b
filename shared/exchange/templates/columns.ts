/** Which columns the empty template of each list has. */
import type { ListName } from '../columns';
import { listColumns } from './listColumns';
import { scenarioColumns } from './scenarioColumns';
import type { TemplateColumns } from './words';

/** Every list that the importer reads has a template. */
export const templateColumns: Readonly<Record<ListName, TemplateColumns>> = { ...listColumns, ...scenarioColumns };
