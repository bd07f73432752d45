import {css} from 'lit';

export const styles = css`
  .own-words {
    margin-block: var(--_s5) var(--_s2);
    border-radius: var(--_radius-l);
    background: var(--_sunken);
  }

  figcaption {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3);
    padding: 8px 8px 0 var(--_s4);
    color: var(--_muted);
    font-size: var(--_text-s);
  }

  blockquote {
    padding: 4px var(--_s4) var(--_s4);
    text-wrap: pretty;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .small,
  .small:hover {
    background: light-dark(var(--_n-0), var(--_n-800));
    color: var(--_text);
    box-shadow: inset 0 0 0 1px light-dark(var(--_n-300), var(--_n-700));
  }

  .copied {
    color: var(--_positive);
  }

  .sites {
    display: grid;
    gap: var(--_s2);
    margin-block: var(--_s4) var(--_s6);
  }

  .site {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    min-block-size: 60px;
    padding: 8px 16px 8px 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }

  .site:hover {
    background: var(--_hover);
  }

  .mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_radius-m);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .mark .icon {
    inline-size: 22px;
    block-size: 22px;
  }

  .site-words {
    flex: 1;
    display: grid;
  }

  small {
    color: var(--_muted);
    font-size: var(--_text-xs);
    font-weight: 400;
    line-height: 18px;
  }

  .site > .icon {
    color: var(--_muted);
  }

  .opened > .icon {
    color: var(--_positive);
  }
`;
