/** The oldest Node that we support, as `engines` in package.json says. */
const oldest = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Parcours needs Node ${oldest.join('.')} or later, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}
