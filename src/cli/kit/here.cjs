// The folder that this program lies in: of the bundle, or of its source. CommonJS knows its own, and the command line is bundled as that.
module.exports = __dirname;
