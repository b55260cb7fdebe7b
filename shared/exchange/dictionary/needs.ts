/** Columns of a list of needs. */
import type { Column } from './column';

export const needColumns: readonly Column[] = [
  { field: 'id', name: { fa: 'کد', en: 'id' }, also: ['کد نیاز', 'شناسه', 'code'] },
  {
    field: 'area',
    name: { fa: 'حوزه', en: 'area' },
    also: ['حوزه خدمت', 'حوزه خدمت شهری', 'service area', 'areaId'],
    isRequired: true,
  },
  { field: 'owner', name: { fa: 'متولی', en: 'owner' }, also: ['نهاد متولی', 'دستگاه متولی', 'owner body'] },
  { field: 'ownerEn', name: { fa: 'متولی به انگلیسی', en: 'ownerEn', label: 'Owner in English' } },
  {
    field: 'title',
    name: { fa: 'عنوان', en: 'title' },
    also: ['عنوان نیاز', 'نیاز', 'نام نیاز', 'fa', 'need'],
    isRequired: true,
  },
  {
    field: 'titleEn',
    name: { fa: 'عنوان انگلیسی', en: 'titleEn', label: 'English title' },
    also: ['عنوان لاتین', 'en', 'title en'],
  },
  { field: 'statement', name: { fa: 'شرح', en: 'statement' }, also: ['شرح نیاز', 'توضیح', 'description'] },
  { field: 'statementEn', name: { fa: 'شرح انگلیسی', en: 'statementEn', label: 'Statement in English' } },
  { field: 'priority', name: { fa: 'اولویت', en: 'priority' } },
  {
    field: 'requiresLicence',
    name: { fa: 'نیازمند پروانه', en: 'requiresLicence' },
    also: ['نیاز به پروانه', 'requires licence', 'requires license'],
  },
  { field: 'districts', name: { fa: 'مناطق', en: 'districts' }, also: ['منطقه', 'district'] },
  {
    field: 'requirements',
    name: { fa: 'الزامات', en: 'requirements' },
    also: ['الزام‌ها', 'توانمندی‌های لازم', 'requirement'],
  },
  {
    field: 'budgetMin',
    name: { fa: 'بودجه کمینه', en: 'budgetMin', label: 'Least budget' },
    also: ['حداقل بودجه', 'budget min'],
  },
  {
    field: 'budgetMax',
    name: { fa: 'بودجه بیشینه', en: 'budgetMax', label: 'Greatest budget' },
    also: ['حداکثر بودجه', 'بودجه', 'budget max'],
  },
  { field: 'deadline', name: { fa: 'مهلت', en: 'deadline' }, also: ['تاریخ مهلت', 'سررسید', 'due'] },
  {
    field: 'adoptionPath',
    name: { fa: 'مسیر به‌کارگیری', en: 'adoptionPath', label: 'Path to adoption' },
    also: ['مسیر بهره‌برداری', 'path to adoption', 'adoption'],
  },
  {
    field: 'adoptionPathEn',
    name: { fa: 'مسیر به‌کارگیری به انگلیسی', en: 'adoptionPathEn', label: 'Path to adoption in English' },
  },
  { field: 'kpis', name: { fa: 'شاخص‌ها', en: 'kpis', label: 'Indicators' }, also: ['شاخص', 'indicators', 'kpi'] },
  { field: 'kpisEn', name: { fa: 'شاخص‌های انگلیسی', en: 'kpisEn', label: 'Indicators in English' } },
  { field: 'international', name: { fa: 'بین‌المللی', en: 'international' } },
  { field: 'status', name: { fa: 'وضعیت', en: 'status' }, also: ['وضعیت نیاز', 'state'] },
  { field: 'source', name: { fa: 'منبع', en: 'source' }, also: ['منبع اطلاعات'] },
];
