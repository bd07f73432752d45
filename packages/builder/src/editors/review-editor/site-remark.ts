import {type LocalizedUrl, resolveUrl} from '@parcours/definition';
import {html, nothing} from 'lit';
import {removeAt} from '../../commands/list.js';
import {at} from '../../commands/path.js';
import {BoundField} from '../../fields/bound-field.js';
import {bulbIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {remark} from '../../theme/remark.styles.js';
import {remarkOn} from './site-link.js';

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
      return this.#render(
        kind === 'not-of-site'
          ? this.msg('This link leads to another site.', {id: 'site.not-of-site'})
          : this.msg('This opens the page, not its reviews.', {id: 'site.not-for-reviews'}),
        fixed && {
          words: this.msg('Mend the link', {id: 'site.mend'}),
          act: () => this.writeAt(['url', content], fixed),
        },
      );
    }
    if (site !== 'yelp') return nothing;
    const sites = at(document, path.slice(0, -1)) as readonly unknown[];
    return this.#render(
      this.msg('Yelp hides reviews that a business asked for, and may lower its rank.', {id: 'site.yelp'}),
      sites.length > 1 && {
        words: this.msg('Remove Yelp', {id: 'site.yelp-remove'}),
        act: () => this.edit(current => removeAt(current, path.slice(0, -1), Number(path.at(-1)))),
      },
    );
  }

  #render(words: string, fix: {words: string; act: () => void} | false | '' | undefined) {
    return html`
      <div class="remark">
        ${bulbIcon}
        <p>${words}</p>
        ${fix && !this.isReadonly ? html`<button class="act fix" type="button" @click=${fix.act}>${fix.words}</button>` : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-site-remark': SiteRemark;
  }
}
