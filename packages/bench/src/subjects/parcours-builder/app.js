import './parcours-builder.js';

document.querySelector('sequence-builder').definition = JSON.parse(
  document.getElementById('definition').textContent,
);
