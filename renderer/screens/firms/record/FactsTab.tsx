/** Everything that is known of a firm itself, group by group. */
import type { Firm } from '../../../../shared/model/firm';
import forms from '../../../widgets/forms.module.css';
import { IdentityFields } from './IdentityFields';
import { LicenceFields } from './LicenceFields';
import { OfficeFields } from './OfficeFields';
import { PlaceFields } from './PlaceFields';
import { StandingFields } from './StandingFields';

export interface RecordProps {
  readonly firm: Firm;
}

export function FactsTab({ firm }: RecordProps) {
  return (
    <div className={forms.page}>
      <IdentityFields firm={firm} />
      <StandingFields firm={firm} />
      <LicenceFields firm={firm} />
      <PlaceFields firm={firm} />
      <OfficeFields firm={firm} />
    </div>
  );
}
