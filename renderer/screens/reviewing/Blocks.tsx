/** The plain blocks of a paper on the screen: what is printed and what is read here are the same words. */
import type { Block } from '../../../shared/papers/paper';
import styles from './blocks.module.css';

type TableBlock = Extract<Block, { kind: 'table' }>;

function Table({ table: { caption, columns, rows } }: { readonly table: TableBlock }) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = '', ...others], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a package never move
            <tr key={index}>
              <th scope="row">
                <bdi>{head}</bdi>
              </th>
              {others.map((cell, at) => (
                <td key={columns[at + 1]?.title}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BlockOnScreen({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4 className={styles.heading}>{block.text}</h4>;
    case 'paragraph':
      return <p className={styles.prose}>{block.text}</p>;
    case 'notice':
      return <p className={styles.notice}>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items of a package never move
            <li key={index}>
              <bdi>{item}</bdi>
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table table={block} />;
    default:
      // Drawings and places for signatures are for paper alone.
      return null;
  }
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a package never move
        <BlockOnScreen key={index} block={block} />
      ))}
    </>
  );
}
