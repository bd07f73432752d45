import {type LocalizedUrl, resolveUrl, safeUrl} from '@parcours/definition';
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing} from 'lit';
import {removeAt} from '../../commands/list.js';
import {at} from '../../commands/path.js';
import {isAside, putAside} from '../../commands/put-aside.js';
import {setAddress} from '../../commands/set-address.js';
import {BoundField} from '../../fields/bound-field.js';
import {bulbIcon, outIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {remark} from '../../theme/remark.styles.js';
import {type LinkRemark, nameOf, remarkOn} from './site-link.js';

/** Under which name the document remembers that the owner has read it. */
const remarkOnYelp = 'site-yelp';

/**
 * @tag sequence-site-remark
 * @summary What is odd about a site of reviews or its link, with the fix. `path` is the site's.
 */
export class SiteRemark extends BoundField {
  static override styles = [base, control, remark];

  protected override render() {
    const {scope, path} = this;
    const site = at(this.value, ['site']);
    if (!scope || typeof site !== 'string') return nothing;
    const {content, document} = scope;
    const link =
      resolveUrl(at(this.value, ['url']) as LocalizedUrl | undefined, content, document.locales[0]) ?? '';
    const found = remarkOn(site, link);
    if (found) {
      const {kind, fixed} = found;
      const url = safeUrl(link, 'link');
      return this.#render(this.#oddness(kind, nameOf(site), fixed), [
        fixed &&
          this.#renderFix(
            fixed.endsWith('/reviews')
              ? this.msg('Add /reviews', {id: 'site.add-reviews'})
              : this.msg('Mend the link', {id: 'site.mend'}),
            () => this.edit(setAddress([...path, 'url'], content, fixed)),
          ),
        url &&
          html`<a class="act" href=${url} target="_blank" rel="noopener noreferrer">${outIcon}${this.msg('Try it', {id: 'site.try'})}</a>`,
      ]);
    }
    if (site !== 'yelp' || isAside(document, remarkOnYelp, path)) return nothing;
    const sites = at(document, path.slice(0, -1)) as readonly unknown[];
    return this.#render(
      this.msg('Yelp hides reviews that a business asked for, and may lower its rank.', {id: 'site.yelp'}),
      [
        sites.length > 1 &&
          this.#renderFix(this.msg('Remove Yelp', {id: 'site.yelp-remove'}), () =>
            this.edit(current => removeAt(current, path.slice(0, -1), Number(path.at(-1)))),
          ),
        !this.isReadonly &&
          html`<button class="act" type="button" @click=${() => this.edit(putAside(remarkOnYelp, path))}>${this.msg('Keep it', {id: 'advice.keep'})}</button>`,
      ],
    );
  }

  #oddness(kind: LinkRemark['kind'], name: string, fixed: string | undefined) {
    switch (kind) {
      case 'made-up':
        return this.msg('This link came with the template, and leads nowhere: put your own.', {
          id: 'site.made-up',
        });
      case 'not-of-site':
        return this.msg(str`This link does not lead to ${name}.`, {id: 'site.not-of-site'});
      case 'not-for-reviews':
        return fixed?.endsWith('/reviews')
          ? this.msg('This opens the page, not its reviews. The link should end in /reviews.', {
              id: 'site.should-end',
            })
          : this.msg('This opens the page, not its reviews.', {id: 'site.not-for-reviews'});
      default:
        return kind satisfies never;
    }
  }

  #renderFix(words: string, act: () => void) {
    return this.isReadonly
      ? nothing
      : html`<button class="act fix" type="button" @click=${act}>${words}</button>`;
  }

  #render(words: string, acts: readonly unknown[]) {
    return html`
      <div class="remark">
        ${bulbIcon}
        <p>${words}</p>
        <p class="do">${acts.map(act => act || nothing)}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-site-remark': SiteRemark;
  }
}
