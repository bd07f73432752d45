import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {version} from '@parcours/runner/version';
import {html, nothing} from 'lit';
import {addressOf} from '../scope.js';
import type {Outgoing} from './outgoing.js';
import {htmlSnippet, reactSnippet, vueSnippet} from './snippets.js';

const snippets = {HTML: htmlSnippet, React: reactSnippet, Vue: vueSnippet};

export type Framework = keyof typeof snippets;

const frameworks: readonly Framework[] = ['HTML', 'React', 'Vue'];

export interface PageTab {
  framework: Framework;
  chooseFramework: (framework: Framework) => void;
  /** Of the runner's file; undefined where it could not be measured. */
  integrity: string | undefined;
}

/** The snippet for a page of one's own. */
export function renderPageTab(
  {definition: {id}, scope, msg}: Outgoing,
  {framework, chooseFramework, integrity}: PageTab,
) {
  const {addresses} = scope;
  const text = snippets[framework]({
    runner: addressOf(addresses.runner, id),
    version,
    integrity,
    src: addressOf(addresses.definition, id),
    endpoint: addressOf(addresses.endpoint, id),
  });
  return html`
    <section>
      <div class="title">
        <div class="segments" role="group" aria-label=${msg('Kind of site', {id: 'share.kind'})}>
          ${frameworks.map(name => html`<button type="button" aria-pressed=${name === framework} @click=${() => chooseFramework(name)}>${name}</button>`)}
        </div>
        <sequence-copy-button .scope=${scope} .text=${text}></sequence-copy-button>
      </div>
      <pre tabindex="0" role="region" aria-label=${framework}><code>${text}</code></pre>
      <p class="muted small">${versionWords(framework, integrity, msg)}</p>
      ${addresses.endpoint ? nothing : html`<p class="muted small">${msg('Responses stay on the page: listen for sequence-complete there, or add an endpoint to the element.', {id: 'share.no-endpoint'})}</p>`}
    </section>
  `;
}

function versionWords(framework: Framework, integrity: string | undefined, msg: MsgFn) {
  if (framework !== 'HTML')
    return msg(str`Version ${version}. What you publish later needs no new snippet.`, {id: 'share.version'});
  return integrity
    ? msg(str`Version ${version}, with its checksum. What you publish later needs no new snippet.`, {
        id: 'share.sealed',
      })
    : msg(
        str`Version ${version}. Its file could not be measured from here, so the snippet has no checksum.`,
        {id: 'share.unsealed'},
      );
}
