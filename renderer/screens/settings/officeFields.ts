/** The texts of an office: how each is read, and how the office looks once it is written. An emptied optional text is taken away. */
import type { Office } from '../../../shared/model/office';
import type { Text } from '../../../shared/model/text';

const empty: Text = { fa: '' };
const isEmpty = ({ fa, en }: Text) => fa === '' && en === undefined;

export interface OfficeField {
  readonly label:
    | 'settings.office.organisation'
    | 'settings.office.unit'
    | 'settings.office.signatoryName'
    | 'settings.office.signatoryPost'
    | 'settings.office.address';
  readonly read: (office: Office) => Text;
  readonly write: (office: Office, text: Text) => Office;
}

function withSignatory(office: Office, signatory: { readonly name: Text; readonly post: Text }): Office {
  const { signatory: _before, ...rest } = office;
  return isEmpty(signatory.name) && isEmpty(signatory.post) ? rest : { ...rest, signatory };
}

const signatoryOf = ({ signatory }: Office) => signatory ?? { name: empty, post: empty };

export const officeFields: readonly OfficeField[] = [
  {
    label: 'settings.office.organisation',
    read: ({ organisation }) => organisation,
    write: (office, organisation) => ({ ...office, organisation }),
  },
  {
    label: 'settings.office.unit',
    read: ({ unit }) => unit ?? empty,
    write: ({ unit: _before, ...office }, unit) => (isEmpty(unit) ? office : { ...office, unit }),
  },
  {
    label: 'settings.office.signatoryName',
    read: (office) => signatoryOf(office).name,
    write: (office, name) => withSignatory(office, { ...signatoryOf(office), name }),
  },
  {
    label: 'settings.office.signatoryPost',
    read: (office) => signatoryOf(office).post,
    write: (office, post) => withSignatory(office, { ...signatoryOf(office), post }),
  },
  {
    label: 'settings.office.address',
    read: ({ letterhead }) => letterhead?.address ?? empty,
    write: (office, address) => {
      const { address: _before, ...letterhead } = office.letterhead ?? {};
      return { ...office, letterhead: isEmpty(address) ? letterhead : { ...letterhead, address } };
    },
  },
];
