/** The emblem of the letterhead as Word takes it: pictures of points; drawings (SVG) need a picture beside them and stay out. */
import type { IImageOptions } from 'docx';

const height = 56;

/** Undefined where there is none, or none that Word can show. @param source a data URL @param owner whose emblem it is, for those who do not see it */
export function emblemOf(source: string | undefined, owner: string): IImageOptions | undefined {
  const png = /^data:image\/png;base64,(.+)$/.exec(source ?? '')?.[1];
  if (png === undefined) return undefined;
  const data = Buffer.from(png, 'base64');
  if (data.length < 24) return undefined;
  // IHDR is the first chunk of every PNG: width and height stand at 16 and 20.
  const ratio = data.readUInt32BE(16) / Math.max(data.readUInt32BE(20), 1);
  return {
    type: 'png',
    data,
    transformation: { width: Math.round(height * ratio), height },
    altText: { name: owner, title: owner, description: owner },
  };
}
