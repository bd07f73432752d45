// Stands where a page keeps the runner’s bundle, so that the editor can measure it.
