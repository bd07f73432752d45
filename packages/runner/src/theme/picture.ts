import {type ImageDefinition, resolveUrl, safeUrl} from '@parcours/definition';
import {html, nothing} from 'lit';

/** A picture in a box of known size, so that nothing shifts when it comes; gone when it does not come. */
export function renderPicture(
  image: ImageDefinition | undefined,
  alt: string,
  locale: string,
  source: string,
) {
  const src = image && safeUrl(resolveUrl(image.src, locale, source) ?? '', 'image');
  if (!src) return nothing;
  return html`<img
    class="picture"
    part="image"
    src=${src}
    alt=${alt}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    decoding="async"
    @error=${hide}
    @load=${show}
  />`;
}

function hide(event: Event) {
  (event.target as HTMLElement).hidden = true;
}

function show(event: Event) {
  (event.target as HTMLElement).hidden = false;
}
