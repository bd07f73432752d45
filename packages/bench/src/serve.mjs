// A tiny static server: one page per subject, everything compressed beforehand, nothing cached by the browser.
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {compress} from './build.mjs';
import {funnel} from './funnel.mjs';

const plain = "default-src 'self'; script-src 'self'; style-src 'self'";
export const policies = {plain, strict: `${plain}; require-trusted-types-for 'script'`};
const types = {js: 'text/javascript', css: 'text/css'};
const built = (subject, file) => new URL(`../dist/${subject}/${file}`, import.meta.url);

const data = ({heading, selected, shows}) =>
  Object.entries({heading, selected, ...shows})
    .map(([name, selector]) => (selector ? ` data-${name}="${selector}"` : ''))
    .join('');

export const page = (subject, count) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How was your visit?</title>
${existsSync(built(subject.name, 'app.css')) ? '<link rel="stylesheet" href="app.css">' : ''}
<script type="module" src="app.js"></script>
</head>
<body><main id="host"${data(subject)}>${subject.body(funnel(count))}</main></body>
</html>
`;

export const counts = [0, 50, 200, 1000]; // questions on the first page; 0 is the funnel itself

/** Serves /<subject>/?count=<one of counts>&csp=<one of policies> and its files. Resolves to {origin, close}. */
export async function serve(subjects) {
  // Everything is read and compressed now, so that no visit waits for it.
  const files = new Map();
  for (const subject of subjects) {
    for (const count of counts)
      files.set(`${subject.name}/${count}`, compress.br(Buffer.from(page(subject, count))));
    for (const file of await readdir(built(subject.name, '')))
      if (file.endsWith('.br'))
        files.set(`${subject.name}/${file.slice(0, -3)}`, await readFile(built(subject.name, file)));
  }
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const [, name, file] = pathname.split('/');
    const body = files.get(`${name}/${file || Number(searchParams.get('count'))}`);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${types[file.split('.')[1]] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
      ...(searchParams.has('csp') && {'content-security-policy': policies[searchParams.get('csp')]}),
    });
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, 'localhost', resolve));
  return {origin: `http://localhost:${server.address().port}`, close: () => server.close()};
}
