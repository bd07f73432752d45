/** Hands a file to the person, as a download. */
export function saveFile(name: string, content: BlobPart, type: string) {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const link = Object.assign(document.createElement('a'), {href: url, download: name});
  link.click();
  // The download has begun by the next task; the URL is needed no more.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Draws an SVG as a PNG of `size` pixels a side. */
export async function pngOf(svg: string, size: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = Object.assign(new Image(), {src: url});
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {width: size, height: size});
    const context = canvas.getContext('2d')!;
    context.imageSmoothingEnabled = false;
    context.drawImage(image, 0, 0, size, size);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        blob => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
