// SHA-256 of Node, loaded for the first digest: with it come ciphers, keys and streams, a quarter of what bare Node costs, and commands that
// judge nothing need none. CommonJS, because only there a function can load something and go on.
module.exports = (data, encoding) => require('node:crypto').createHash('sha256').update(data).digest(encoding);
