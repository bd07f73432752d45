// A README's picture: one panel for each headline, one bar for each subject. SVG, for light and dark pages.
import {figure} from './headlines.mjs';

const width = 880;
const [columns, gap, top] = [2, 40, 8];
const [bar, row, title] = [10, 24, 34];
const panel = (width - gap) / columns;
const [names, values] = [144, 58]; // room for the longest title and for the figures
const length = panel - names - values;

const style = `
  text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #3d4354; }
  .title { font-weight: 600; fill: #14171f; }
  .ours { font-weight: 600; fill: #2f4fc6; }
  .value { font-variant-numeric: tabular-nums; }
  .track { fill: #eceef4; } .bar { fill: #a9b0c3; } .bar.ours { fill: #2f4fc6; }
  @media (prefers-color-scheme: dark) {
    text { fill: #b6bccb; } .title { fill: #f1f3f8; } .ours { fill: #9db1ff; }
    .track { fill: #2a2f3c; } .bar { fill: #626a7e; } .bar.ours { fill: #9db1ff; }
  }`;

const escape = text => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

/** The headlines of one run, as an SVG document. Shorter bars are better; the first subject is ours. */
export function chart({what, headlines, list}) {
  const height = title + list.length * row + 20;
  const panels = headlines.map(({label, of, digits}, i) => {
    const figures = list.map(of);
    const most = Math.max(...figures.filter(value => value !== undefined));
    const bars = list.map((subject, j) => {
      const y = title + j * row;
      const ours = subject === list[0] ? ' ours' : '';
      const size = figures[j] === undefined ? 0 : Math.max(2, (figures[j] / most) * length);
      return `<text class="name${ours}" x="0" y="${y + bar}">${escape(subject.title)}</text>
<rect class="track" x="${names}" y="${y}" width="${length}" height="${bar}" rx="5"/><rect class="bar${ours}" x="${names}" y="${y}" width="${size.toFixed(1)}" height="${bar}" rx="${Math.min(5, size / 2).toFixed(1)}"/>
<text class="value${ours}" x="${panel}" y="${y + bar}" text-anchor="end">${figure(figures[j], digits)}</text>`;
    });
    const [x, y] = [(i % columns) * (panel + gap), top + Math.floor(i / columns) * height];
    return `<g transform="translate(${x} ${y})"><text class="title" x="0" y="14">${escape(label)}</text>
${bars.join('\n')}</g>`;
  });
  const total = top + Math.ceil(headlines.length / columns) * height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" aria-label="${escape(what)}; shorter is better">
<style>${style}</style>
${panels.join('\n')}
</svg>
`;
}
