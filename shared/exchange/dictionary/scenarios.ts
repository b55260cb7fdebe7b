/** Columns of a list of scenarios, each with its policy. */
import { both } from '../../language/messages/say';
import { sentence } from '../../language/messages/sentence';
import { type CriterionId, criterionIds } from '../../model/policy';
import type { Column } from './column';

/** The column of a criterion's weight. */
export function weightField(criterion: CriterionId): string {
  return `weight${criterion.charAt(0).toUpperCase()}${criterion.slice(1)}`;
}

const weightColumns = criterionIds.map((criterion): Column => {
  const { fa } = both(sentence(`criteria.${criterion}.name`));
  return { field: weightField(criterion), name: { fa: `وزن ${fa}`, en: weightField(criterion) } };
});

export const scenarioColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['کد سناریو', 'شناسه', 'scenarioId'] },
  {
    field: 'scenario',
    name: { fa: 'نام سناریو', en: 'scenario' },
    also: ['سناریو', 'عنوان سناریو', 'scenario name'],
    isRequired: true,
  },
  { field: 'scenarioEn', name: { fa: 'نام لاتین سناریو', en: 'scenarioEn' } },
  { field: 'status', name: { fa: 'وضعیت', en: 'status' }, also: ['وضعیت سناریو'], isRequired: true },
  { field: 'basedOn', name: { fa: 'کد سناریوی مبنا', en: 'basedOn' }, also: ['برگرفته از', 'based on'] },
  { field: 'createdAt', name: { fa: 'زمان ساخت', en: 'createdAt' }, also: ['تاریخ ساخت', 'created at'] },
  { field: 'minMembers', name: { fa: 'کمینه اعضا', en: 'minMembers' }, also: ['حداقل اعضا'] },
  { field: 'maxMembers', name: { fa: 'بیشینه اعضا', en: 'maxMembers' }, also: ['حداکثر اعضا'] },
  { field: 'minLarge', name: { fa: 'کمینه شرکت بزرگ', en: 'minLarge' } },
  { field: 'minSmall', name: { fa: 'کمینه شرکت متوسط یا کوچک', en: 'minSmall' } },
  { field: 'leadSizes', name: { fa: 'اندازه مجاز راهبر', en: 'leadSizes' } },
  { field: 'leadNeedsLicence', name: { fa: 'پروانه برای راهبر', en: 'leadNeedsLicence' } },
  { field: 'allowRivals', name: { fa: 'حضور رقیبان', en: 'allowRivals' } },
  { field: 'maxPerOwnerGroup', name: { fa: 'بیشینه از یک گروه مالکیت', en: 'maxPerOwnerGroup' } },
  ...weightColumns,
  { field: 'seed', name: { fa: 'بذر', en: 'seed' } },
  { field: 'effort', name: { fa: 'کوشش', en: 'effort' } },
];
