/** A file that means harm or is none: its name, how it is made, and the code of the sentence that it must get. */
export interface HostileFile {
  /** What is wrong with it. */
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Without its beginning `file-`. */
  readonly code: string;
}

/** A list of files of one kind, in a few words each. */
export function hostile(
  ending: string,
  ...files: readonly (readonly [what: string, code: string, bytes: () => Uint8Array | string])[]
): readonly HostileFile[] {
  return files.map(([what, code, bytes], index) => ({
    what: `${ending}: ${what}`,
    name: `hostile-${index + 1}.${ending}`,
    bytes: () => Buffer.from(bytes()),
    code,
  }));
}
