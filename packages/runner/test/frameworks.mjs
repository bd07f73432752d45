import {readFileSync} from 'node:fs';
import {compile} from 'tailwindcss';

const read = url => readFileSync(new URL(url), 'utf8');

/** Pages made with the classes of frameworks; white, as a blank page is. */
const pages = {
  tailwind: {
    bodyClass:
      'flex min-h-screen flex-col overflow-x-hidden bg-white font-serif text-lg/loose tracking-wide text-gray-600 italic antialiased select-none',
    placeClass:
      'mx-auto w-full max-w-3xl px-4 py-6 text-center font-light text-balance break-all uppercase tabular-nums accent-pink-500',
    content: `
      <header class="flex items-center justify-between border-b border-gray-200 p-4 shadow-sm">
        <a class="font-semibold hover:underline" href="/">A host</a>
        <button class="rounded-lg bg-indigo-600 px-3 py-2 text-white ring-2 ring-indigo-300">Sign in</button>
      </header>
      <h1 class="text-3xl font-bold tracking-tight" id="title">An article</h1>
      <ul class="grid grid-cols-2 gap-4 divide-x divide-gray-200">
        <li class="truncate rounded-2xl border p-6">one</li>
        <li class="scale-90 rotate-3 bg-linear-to-r from-sky-500 to-teal-300 p-6 blur-xs">two</li>
      </ul>
      <form class="space-y-4 p-4">
        <label class="block text-sm">Words <input class="w-full border px-2" placeholder="none"></label>
        <label class="flex gap-2"><input type="checkbox" checked> All</label>
        <select class="border"><option>Any</option></select>
      </form>`,
  },
  bootstrap: {
    bodyClass:
      'd-flex flex-column min-vh-100 bg-white text-secondary font-monospace fst-italic text-break user-select-none',
    placeClass: 'container my-4 fs-5 fw-light lh-lg text-center text-uppercase',
    content: `
      <nav class="navbar navbar-expand bg-body-tertiary">
        <div class="container">
          <a class="navbar-brand" href="/">A host</a>
          <ul class="navbar-nav"><li class="nav-item"><a class="nav-link active" href="/">Home</a></li></ul>
          <button class="btn btn-outline-primary">Sign in</button>
        </div>
      </nav>
      <div class="card m-3 shadow">
        <div class="card-header">An article</div>
        <div class="card-body">
          <h1 class="card-title" id="title">Rooms</h1>
          <p class="card-text lead">By the sea <span class="badge text-bg-success">new</span></p>
          <span class="visually-hidden">hidden</span>
        </div>
      </div>
      <form class="row g-3 p-3">
        <div class="col-6"><label class="form-label" for="words">Words</label><input class="form-control" id="words"></div>
        <div class="col-6 form-floating"><select class="form-select" id="which"><option>Any</option></select>
          <label for="which">Which</label></div>
        <div class="col-12 form-check form-switch"><input class="form-check-input" type="checkbox" id="all" checked>
          <label class="form-check-label" for="all">All</label></div>
      </form>
      <table class="table table-striped"><tr><th>Day</th><td>Open</td></tr></table>`,
  },
};

const {build} = await compile("@import 'tailwindcss'", {
  loadStylesheet: async () => ({
    path: '',
    base: '',
    content: read(import.meta.resolve('tailwindcss/index.css')),
  }),
});

/** Each with its real style sheet. Tailwind is given the words of the page, and knows which of them are classes. */
export const frameworks = {
  tailwind: {
    ...pages.tailwind,
    sheet: build(
      Object.values(pages.tailwind)
        .join(' ')
        .split(/[\s"<>=]+/),
    ),
  },
  bootstrap: {...pages.bootstrap, sheet: read(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css'))},
};
