import { describeError, UserError } from '@gatehouse/findings';
import { type Image, manifestImages, parseImage, type Reason } from '@gatehouse/gate';
import { MAX_FILE_SIZE } from '@gatehouse/workspace';
import type { JobFiles } from './job-files.ts';

const MANIFESTS = ['.yaml', '.yml', '.json'];

/** The images to be deployed, by the inputs and by the manifests, each once. */
export function gatherImages(
  files: JobFiles,
  references: readonly string[],
  manifests: readonly string[],
): { readonly images: readonly Image[]; readonly reasons: readonly Reason[] } {
  const images = new Map<string, Image>();
  const reasons: Reason[] = [];
  const refuse = (message: string): void => void reasons.push({ verdict: 'error', message });
  const add = (image: Image): void => {
    if (!images.has(image.text)) images.set(image.text, image);
  };
  for (const text of references) {
    const image = parseImage(text, "the input 'images'");
    if (typeof image === 'string') refuse(`${JSON.stringify(text)} of the input 'images' ${image}`);
    else add(image);
  }
  for (const path of manifests)
    try {
      for (const file of files.expand(path, MANIFESTS)) {
        const found = manifestImages(file.shown, files.read(file, MAX_FILE_SIZE));
        found.images.forEach(add);
        reasons.push(...found.reasons);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refuse(describeError(error));
    }
  return { images: [...images.values()], reasons };
}
