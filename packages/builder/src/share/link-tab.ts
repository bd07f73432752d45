import {renderQrCode} from '@parcours/messages';
import {html, nothing} from 'lit';
import {downloadIcon} from '../icons/icons.js';
import {linkOf, type Outgoing} from './outgoing.js';
import {renderLanguage} from './outgoing-language.js';
import {pngOf, saveFile} from './save-file.js';

/** Pixels a side of the picture that is downloaded: 5 cm in print. */
const codeSize = 1024;

/** The link and its QR code. `picture` is the address of the code that is seen, empty until there is one. */
export function renderLinkTab(outgoing: Outgoing, picture: string) {
  const {definition, scope, msg} = outgoing;
  const {id} = definition;
  const url = linkOf(outgoing, 'hyperlink');
  const qr = renderQrCode(url);
  return html`
    <section>
      <div class="title"><h3>${msg('Link', {id: 'field.url'})}</h3>${renderLanguage(outgoing)}<sequence-copy-button .scope=${scope} .text=${url}></sequence-copy-button></div>
      <pre class="address" tabindex="0" aria-label=${msg('Link', {id: 'field.url'})}><code>${url}</code></pre>
    </section>
    <section>
      <div class="title"><h3>${msg('QR code', {id: 'share.code'})}</h3></div>
      <div class="code">
        ${picture ? html`<img src=${picture} alt=${msg('QR code of the link', {id: 'share.code-alt'})} />` : nothing}
        <div>
          <p class="muted small">${msg('For a card in the room or at the desk. Print it at 2 cm or more.', {id: 'share.code-hint'})}</p>
          <div class="acts">
            <button class="act bordered" type="button" @click=${() => saveFile(`${id}.svg`, qr, 'image/svg+xml')}>${downloadIcon}SVG</button>
            <button class="act bordered" type="button" @click=${() => void savePng(`${id}.png`, qr)}>${downloadIcon}PNG</button>
          </div>
        </div>
      </div>
    </section>
  `;
}

async function savePng(name: string, svg: string) {
  saveFile(name, await pngOf(svg, codeSize), 'image/png');
}
