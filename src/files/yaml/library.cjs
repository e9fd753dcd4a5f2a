// The YAML library, loaded for the first file that has to be read in full: it is the largest part of a check.
// CommonJS, because only there a function can load something and go on; in the bundle of the command line it is a file of its own.
let yaml = null;
module.exports = () => {
  yaml ??= require('yaml');
  return yaml;
};
